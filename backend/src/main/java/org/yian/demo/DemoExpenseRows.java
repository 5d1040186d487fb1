package org.yian.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.TimeFactory;

/** Expenses as rows, each with a voucher and its steps: entered by one, approved by another, and by the county where it must. */
final class DemoExpenseRows {

    private static final Money COUNTY_ABOVE_CASH = Money.of(1_000);
    private static final Money COUNTY_ABOVE = Money.of(10_000);
    private static final String INSERT =
            """
            INSERT INTO expense (id, home_id, city_code, county_code, township_code, state, spent_on, source, category, amount,
                place, payee, purpose, handler, voucher_number, duplicate_reason, county_reasons, entered_by, entered_by_role,
                entered_at, approved_by, approved_at, county_approved_by, county_approved_at, answer, entry_id, updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;
    private final DemoOffices offices;
    private final DemoAttachments files;
    private final List<Spent> approved = new ArrayList<>();
    private final List<@Nullable Object[]> vouchers = new ArrayList<>();
    private final List<@Nullable Object[]> foods = new ArrayList<>();
    private final List<@Nullable Object[]> steps = new ArrayList<>();
    private final List<@Nullable Object[]> lists = new ArrayList<>();
    private final List<@Nullable Object[]> signatures = new ArrayList<>();
    private long count;

    DemoExpenseRows(Database database, DemoOffices offices, DemoAttachments files) {
        this.database = database;
        this.offices = offices;
        this.files = files;
    }

    /** An expense of support money. */
    record Spent(
            long id,
            DemoHome home,
            LocalDate day,
            ExpenseCategory category,
            Money amount,
            MoneyPlace place,
            String payee,
            String purpose) {

        String origin() {
            return "expense:" + id;
        }

        private boolean needsCounty() {
            return amount.isMoreThan(place == MoneyPlace.CASH ? COUNTY_ABOVE_CASH : COUNTY_ABOVE);
        }
    }

    record Weighed(String food, BigDecimal kilograms, Money amount) {}

    /** How far an expense has come. */
    record Course(String state, String countyReasons, @Nullable String duplicateReason, @Nullable String answer) {}

    Spent spent(
            DemoHome home,
            LocalDate day,
            ExpenseCategory category,
            Money amount,
            MoneyPlace place,
            String payee,
            String purpose) {
        return new Spent(++count, home, day, category, amount, place, payee, purpose);
    }

    /** One that is approved and goes into the books. */
    Spent approved(
            DemoHome home,
            LocalDate day,
            ExpenseCategory category,
            Money amount,
            MoneyPlace place,
            String payee,
            String purpose) {
        Spent spent = spent(home, day, category, amount, place, payee, purpose);
        approved.add(spent);
        return spent;
    }

    void food(Spent spent, List<Weighed> weighed) {
        for (int position = 0; position < weighed.size(); position++) {
            Weighed food = weighed.get(position);
            foods.add(new @Nullable Object[] {spent.id(), position, food.food(), food.kilograms(), food.amount()});
        }
    }

    void pocketMoney(DemoHome home, YearMonth month, List<Long> persons, @Nullable Spent spent) {
        long list = lists.size() + 1L;
        lists.add(new @Nullable Object[] {
            list,
            home.id(),
            month.atDay(1),
            spent == null ? null : spent.id(),
            offices.directorOf(home),
            moment(month.atDay(1), 9)
        });
        for (int index = 0; index < persons.size(); index++) {
            boolean signed = spent != null || index % 3 != 0;
            signatures.add(new @Nullable Object[] {
                list,
                persons.get(index),
                month.atDay(1),
                DemoExpenses.POCKET_MONEY,
                signed ? "PAPER" : null,
                signed ? moment(month.atDay(1), 10) : null
            });
        }
    }

    /** Who enters: the accountant where there is one, else the director. */
    long enterer(DemoHome home) {
        return offices.accountantOf(home).orElseGet(() -> offices.directorOf(home));
    }

    private boolean byAccountant(DemoHome home) {
        return offices.accountantOf(home).isPresent();
    }

    /** Who approves: the director, or the county where the director has entered it. */
    long approver(DemoHome home) {
        return byAccountant(home) ? offices.directorOf(home) : county(home);
    }

    long county(DemoHome home) {
        return offices.inspectorsOf(home).get(0);
    }

    void write(Map<String, Long> entries) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Spent spent : approved) {
            Course course = new Course(
                    "APPROVED",
                    !spent.needsCounty() ? "" : spent.place() == MoneyPlace.CASH ? "CASH" : "AMOUNT",
                    null,
                    null);
            rows.add(row(spent, course, entries.get(spent.origin())));
        }
        files.write();
        database.changeAll(INSERT, rows);
        writeParts();
    }

    /** One that is not in the books. */
    void waiting(Spent spent, Course course) {
        @Nullable Object[] row = row(spent, course, null);
        files.write();
        database.change(INSERT, row);
        writeParts();
    }

    private void writeParts() {
        write(
                """
                INSERT INTO expense_voucher (expense_id, attachment_id, position, home_id, sha256, in_use)
                VALUES (?, ?, 0, ?, ?, ?)
                """,
                vouchers);
        write(
                "INSERT INTO expense_food_line (expense_id, position, food, weight_kg, amount) VALUES (?, ?, ?, ?, ?)",
                foods);
        write(
                "INSERT INTO expense_step (expense_id, action, amount, taken_by, taken_at, note) VALUES (?, ?, ?, ?, ?, ?)",
                steps);
        write(
                """
                INSERT INTO pocket_money_list (id, home_id, month, place, expense_id, created_by, created_at)
                VALUES (?, ?, ?, 'CASH', ?, ?, ?)
                """,
                lists);
        write(
                """
                INSERT INTO pocket_money_line (list_id, resident_id, month, amount, signed_how, signed_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                signatures);
    }

    private void write(String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            database.changeAll(sql, rows);
            rows.clear();
        }
    }

    private @Nullable Object[] row(Spent spent, Course course, @Nullable Long entry) {
        DemoHome home = spent.home();
        Instant entered = moment(spent.day(), 15);
        boolean county = !course.countyReasons().isEmpty();
        boolean passed = course.state().equals("APPROVED") || course.state().equals("WAITING_COUNTY");
        boolean decided = course.state().equals("APPROVED");
        DemoAttachments.Voucher voucher = files.voucher(spent.id(), home.id(), enterer(home), entered);
        vouchers.add(new @Nullable Object[] {
            spent.id(),
            voucher.id(),
            home.id(),
            voucher.sha256(),
            !course.state().equals("WITHDRAWN")
        });
        step(spent, "ENTER", enterer(home), entered, null);
        if (passed) {
            step(spent, "APPROVE", approver(home), moment(spent.day(), 17), null);
        }
        if (decided && county) {
            step(spent, "APPROVE", county(home), moment(spent.day(), 18), null);
        }
        if (course.answer() != null) {
            boolean returned = course.state().equals("RETURNED");
            step(
                    spent,
                    returned ? "RETURN" : "WITHDRAW",
                    returned ? approver(home) : enterer(home),
                    moment(spent.day(), 18),
                    course.answer());
        }
        return new @Nullable Object[] {
            spent.id(),
            home.id(),
            home.cityCode(),
            home.countyCode(),
            home.townshipCode(),
            course.state(),
            spent.day(),
            FundSource.SUPPORT,
            spent.category(),
            spent.amount(),
            spent.place(),
            spent.payee(),
            spent.purpose(),
            "王师傅",
            "%08d".formatted(10_230_000 + spent.id() * 37),
            course.duplicateReason(),
            course.countyReasons(),
            enterer(home),
            byAccountant(home) ? "ACCOUNTANT" : "DIRECTOR",
            entered,
            passed ? approver(home) : null,
            passed ? moment(spent.day(), 17) : null,
            decided && county ? county(home) : null,
            decided && county ? moment(spent.day(), 18) : null,
            course.answer(),
            entry,
            moment(spent.day(), 18)
        };
    }

    void step(Spent spent, String action, long by, Instant at, @Nullable String note) {
        steps.add(new @Nullable Object[] {spent.id(), action, spent.amount(), by, at, note});
    }

    /** Approved ones of a home, those spent first at the top. */
    List<Spent> approvedOf(DemoHome home) {
        return approved.stream().filter(spent -> spent.home().id() == home.id()).toList();
    }

    static Instant moment(LocalDate day, int hour) {
        return day.atTime(hour, 20).atZone(TimeFactory.ZONE).toInstant();
    }
}
