package org.yian.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yian.funds.EntryKind;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;
import org.yian.funds.MoneyPlace;
import org.yian.funds.Posting;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.TimeFactory;

/**
 * What the homes of one city entered as coming in during the last months: the fees of their boarders with invoices, some of
 * them unpaid, and donations with receipts.
 */
final class DemoIncomes {

    private static final Money FEE = Money.of(900);
    private static final int DUE_ON = 16;
    private static final int PAID_ON = 10;
    private static final List<String> DONORS = List.of("张掖市慈善协会", "甘州区个体劳动者协会", "王先生", "某建材公司", "县书法家协会");
    private static final List<String> WISHES = List.of("改善伙食", "添置被褥", "重阳节慰问", "过冬取暖");

    private final Database database;
    private final DemoOffices offices;
    private final YearMonth last;
    private final Map<Long, List<Boarder>> boarders = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<@Nullable Object[]> fees = new ArrayList<>();
    private final List<@Nullable Object[]> invoices = new ArrayList<>();
    private final List<Income> incomes = new ArrayList<>();

    DemoIncomes(Database database, DemoOffices offices, YearMonth last) {
        this.database = database;
        this.offices = offices;
        this.last = last;
    }

    private record Boarder(long id, long homeId, String name) {}

    private record Income(
            long id,
            long homeId,
            IncomeKind kind,
            FundSource source,
            @Nullable Long invoice,
            LocalDate day,
            Money amount,
            String payer,
            @Nullable String purpose,
            @Nullable Integer receipt) {

        String origin() {
            return "income:" + id;
        }
    }

    /** Who pays, by home. */
    void boarders() {
        database.list(
                        """
                        SELECT id, home_id, name FROM resident WHERE city_code = ? AND active = TRUE
                            AND support_mode = 'BOARDER' ORDER BY home_id, id
                        """,
                        row -> new Boarder(row.number("id"), row.number("home_id"), row.text("name")),
                        DemoOffices.CITY)
                .forEach(boarder -> boarders.computeIfAbsent(boarder.homeId(), any -> new ArrayList<>())
                        .add(boarder));
    }

    /** What comes into the books of a home in a month; invoices of this month, which nobody has paid, follow the last one. */
    void month(DemoHome home, DemoBook book, YearMonth month) {
        for (Boarder boarder : boarders.getOrDefault(home.id(), List.of())) {
            if (month.equals(last.minusMonths(DemoRuns.MONTHS - 1L))) {
                fees.add(new @Nullable Object[] {
                    home.id(), boarder.id(), month.atDay(1), FEE, offices.directorOf(home), moment(month.atDay(1))
                });
            }
            invoice(home, book, boarder, month);
            if (month.equals(last)) {
                invoice(home, book, boarder, month.plusMonths(1));
            }
        }
        if ((home.id() + month.getMonthValue()) % 3 == 0) {
            donation(home, book, month);
        }
        book.spend(
                month.atDay(23),
                "用捐赠款改善伙食",
                "粮油店",
                FundSource.DONATION,
                ExpenseCategory.FOOD,
                MoneyPlace.BANK,
                book.left(FundSource.DONATION).times(new BigDecimal("0.60")));
    }

    /** One in seven pays half only; of the last two months one in three has not paid. */
    private void invoice(DemoHome home, DemoBook book, Boarder boarder, YearMonth month) {
        boolean paidLate = month.isAfter(last.minusMonths(2)) && boarder.id() % 3 == 0;
        Money paid = month.isAfter(last) || paidLate
                ? Money.ZERO
                : boarder.id() % 7 == 3 ? FEE.times(new BigDecimal("0.50")) : FEE;
        long id = invoices.size() + 1L;
        invoices.add(new @Nullable Object[] {
            id,
            home.id(),
            boarder.id(),
            month.atDay(1),
            month.getYear(),
            numbers.merge("boarder-invoice:H" + home.id() + ":" + month.getYear(), 1, Integer::sum),
            FEE,
            month.lengthOfMonth(),
            month.lengthOfMonth(),
            FEE,
            paid,
            month.atDay(DUE_ON),
            offices.directorOf(home),
            moment(month.atDay(1))
        });
        if (paid.signum() > 0) {
            receive(
                    book,
                    new Income(
                            incomes.size() + 1L,
                            home.id(),
                            IncomeKind.BOARDER_FEE,
                            FundSource.BOARDER_FEES,
                            id,
                            month.atDay(PAID_ON),
                            paid,
                            boarder.name() + "的家属",
                            null,
                            null),
                    boarder.name() + " " + month + " 寄养费");
        }
    }

    private void donation(DemoHome home, DemoBook book, YearMonth month) {
        int which = (int) (home.id() + month.getMonthValue());
        receive(
                book,
                new Income(
                        incomes.size() + 1L,
                        home.id(),
                        IncomeKind.DONATION,
                        FundSource.DONATION,
                        null,
                        month.atDay(14),
                        Money.of(500).times(1L + home.id() % 6),
                        DONORS.get(which % DONORS.size()),
                        WISHES.get(which % WISHES.size()),
                        numbers.merge("donation-receipt:H" + home.id() + ":" + month.getYear(), 1, Integer::sum)),
                "捐赠收入");
    }

    private void receive(DemoBook book, Income income, String summary) {
        incomes.add(income);
        book.act(
                EntryKind.INCOME,
                income.origin(),
                income.day(),
                summary,
                income.payer(),
                List.of(Posting.income(income.source(), null, income.kind(), MoneyPlace.BANK, income.amount())));
    }

    /** What is numbered next goes on from here. */
    private List<@Nullable Object[]> sequences() {
        List<@Nullable Object[]> sequences = new ArrayList<>();
        numbers.forEach((key, last) -> {
            String[] parts = key.split(":", -1);
            sequences.add(new @Nullable Object[] {parts[0], parts[1], Integer.parseInt(parts[2]), last});
        });
        return sequences;
    }

    /** @param entries the entries in the books by what they were made for */
    void write(Map<String, Long> entries) {
        database.changeAll(
                """
                INSERT INTO boarder_fee (home_id, resident_id, from_month, monthly_fee, entered_by, entered_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                fees);
        database.changeAll(
                """
                INSERT INTO boarder_invoice (id, home_id, resident_id, month, year, number, monthly_fee, days, days_of_month,
                    amount, paid, due_on, issued_by, issued_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                invoices);
        database.changeAll(
                """
                INSERT INTO income (id, home_id, kind, source, invoice_id, received_on, amount, place, payer, purpose,
                    receipt_year, receipt_number, entry_id, entered_by, entered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'BANK', ?, ?, ?, ?, ?, ?, ?)
                """,
                incomes.stream()
                        .map(income -> new @Nullable Object[] {
                            income.id(),
                            income.homeId(),
                            income.kind(),
                            income.source(),
                            income.invoice(),
                            income.day(),
                            income.amount(),
                            income.payer(),
                            income.purpose(),
                            income.receipt() == null ? null : income.day().getYear(),
                            income.receipt(),
                            entries.get(income.origin()),
                            offices.directorOf(income.homeId()),
                            moment(income.day())
                        })
                        .toList());
        database.changeAll(
                "INSERT INTO document_sequence (kind, region_code, year, last_number) VALUES (?, ?, ?, ?)",
                sequences());
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(10, 40).atZone(TimeFactory.ZONE).toInstant();
    }
}
