package org.yian.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Database;
import org.yian.platform.Money;

/**
 * In the home that can be tried: expenses that wait, one that looks like another, one bought in parts, some that were returned,
 * withdrawn, reversed or are to be; a list of pocket money that is being handed out; budgets.
 */
final class DemoWaitingExpenses {

    private final Database database;
    private final DemoExpenseRows rows;
    private final DemoHome own;
    private final YearMonth last;

    DemoWaitingExpenses(Database database, DemoExpenseRows rows, DemoHome own, YearMonth last) {
        this.database = database;
        this.rows = rows;
        this.own = own;
        this.last = last;
    }

    void load() {
        LocalDate day = last.atEndOfMonth();
        enter(day.minusDays(2), ExpenseCategory.FOOD, "386.50", MoneyPlace.CASH, "蔬菜批发部", "蔬菜", submitted("", null));
        enter(
                day.minusDays(2),
                ExpenseCategory.FOOD,
                "386.50",
                MoneyPlace.CASH,
                "蔬菜批发部",
                "蔬菜",
                submitted("", "同一天上午、下午各买一次，金额恰好相同"));
        enter(
                day.minusDays(1),
                ExpenseCategory.DAILY_GOODS,
                "128.00",
                MoneyPlace.CASH,
                "日用百货店",
                "洗衣粉和毛巾",
                submitted("", null));
        enter(day, ExpenseCategory.DAILY_GOODS, "680.00", MoneyPlace.CASH, "个体商户", "零星用品", submitted("SPLIT", null));
        enter(day, ExpenseCategory.DAILY_GOODS, "560.00", MoneyPlace.CASH, "个体商户", "零星用品", submitted("SPLIT", null));
        enter(
                day.minusDays(5),
                ExpenseCategory.SMALL_EQUIPMENT,
                "860.00",
                MoneyPlace.BANK,
                "五金家电店",
                "电饭锅和保温桶",
                new DemoExpenseRows.Course("WAITING_COUNTY", "MATRIX", null, null));
        enter(
                day.minusDays(4),
                ExpenseCategory.TREATMENT,
                "1560.00",
                MoneyPlace.CASH,
                "区人民医院",
                "住院押金",
                new DemoExpenseRows.Course("WAITING_COUNTY", "CASH", null, null));
        enter(
                day.minusDays(6),
                ExpenseCategory.FUEL,
                "2300.00",
                MoneyPlace.BANK,
                "煤炭经营部",
                "取暖用煤",
                new DemoExpenseRows.Course("RETURNED", "", null, "发票抬头不是敬老院，请换票"));
        enter(
                day.minusDays(7),
                ExpenseCategory.CLOTHING,
                "940.00",
                MoneyPlace.BANK,
                "服装店",
                "棉衣",
                new DemoExpenseRows.Course("WITHDRAWN", "", null, "填错了金额"));
        List<DemoExpenseRows.Spent> posted = rows.approvedOf(own);
        if (posted.size() > 2) {
            askReversal(posted.get(posted.size() - 1));
            reverse(posted.get(posted.size() - 2));
        }
        budget(last.getYear(), "APPROVED");
        budget(last.getYear() + 1, "SUBMITTED");
    }

    private static DemoExpenseRows.Course submitted(String countyReasons, @Nullable String duplicateReason) {
        return new DemoExpenseRows.Course("SUBMITTED", countyReasons, duplicateReason, null);
    }

    private void enter(
            LocalDate day,
            ExpenseCategory category,
            String yuan,
            MoneyPlace place,
            String payee,
            String purpose,
            DemoExpenseRows.Course course) {
        rows.waiting(rows.spent(own, day, category, Money.of(yuan), place, payee, purpose), course);
    }

    private void askReversal(DemoExpenseRows.Spent spent) {
        database.change(
                """
                UPDATE expense SET state = 'REVERSAL_ASKED', reversal_reason = '有一箱鸡蛋破损，已退货', reversal_asked_by = ?,
                    reversal_asked_role = 'ACCOUNTANT', reversal_asked_at = ?, version = version + 1 WHERE id = ?
                """,
                rows.enterer(own),
                DemoExpenseRows.moment(last.atEndOfMonth(), 9),
                spent.id());
    }

    /** Taken back by a counter-entry, in which all goes the other way. */
    private void reverse(DemoExpenseRows.Spent spent) {
        LocalDate day = last.atEndOfMonth();
        long original = database.count("SELECT entry_id FROM expense WHERE id = ?", spent.id());
        long number = database.count(
                "SELECT MAX(number) + 1 FROM fund_entry WHERE home_id = ? AND year = ?", own.id(), day.getYear());
        long entry = database.insert(
                """
                INSERT INTO fund_entry (home_id, entry_date, number, kind, summary, counterparty, reverses_id, created_by,
                    created_at) VALUES (?, ?, ?, 'REVERSAL', '发票作废，重新开票', ?, ?, ?, ?)
                """,
                own.id(),
                day,
                number,
                spent.payee(),
                original,
                rows.approver(own),
                DemoExpenseRows.moment(day, 16));
        record Accounts(long debit, long credit) {}
        Accounts accounts = database.first(
                        "SELECT debit_account_id, credit_account_id FROM fund_posting WHERE entry_id = ?",
                        row -> new Accounts(row.number("debit_account_id"), row.number("credit_account_id")),
                        original)
                .orElseThrow();
        database.change(
                """
                INSERT INTO fund_posting (entry_id, flow, source, category, debit_account_id, credit_account_id, amount, counter)
                VALUES (?, 'EXPENSE', 'SUPPORT', ?, ?, ?, ?, TRUE)
                """,
                entry,
                spent.category(),
                accounts.credit(),
                accounts.debit(),
                spent.amount());
        database.change(
                """
                UPDATE expense SET state = 'REVERSED', reversal_reason = '发票作废，重新开票', reversal_asked_by = ?,
                    reversal_asked_role = 'ACCOUNTANT', reversal_asked_at = ?, reversed_by = ?, reversed_at = ?,
                    reversal_entry_id = ?, version = version + 2 WHERE id = ?
                """,
                rows.enterer(own),
                DemoExpenseRows.moment(day, 10),
                rows.approver(own),
                DemoExpenseRows.moment(day, 16),
                entry,
                spent.id());
        database.change("UPDATE expense_voucher SET in_use = FALSE WHERE expense_id = ?", spent.id());
    }

    private record Line(String source, ExpenseCategory category, long perPerson) {}

    /** Drafted by the director; the budget of this year is approved, that of the next one waits for the county. */
    private void budget(int year, String state) {
        boolean approved = state.equals("APPROVED");
        LocalDate day =
                approved ? LocalDate.of(year - 1, 12, 10) : last.plusMonths(1).atDay(1);
        long budget = database.insert(
                """
                INSERT INTO expense_budget (home_id, year, revision, state, drafted_by, drafted_at, submitted_at, decided_by,
                    decided_at, version) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, 1)
                """,
                own.id(),
                year,
                state,
                rows.approver(own),
                DemoExpenseRows.moment(day, 9),
                DemoExpenseRows.moment(day, 10),
                approved ? rows.county(own) : null,
                approved ? DemoExpenseRows.moment(day.plusDays(5), 10) : null);
        List<@Nullable Object[]> lines = new ArrayList<>();
        for (Line line : List.of(
                new Line("SUPPORT", ExpenseCategory.FOOD, 3_600),
                new Line("SUPPORT", ExpenseCategory.POCKET_MONEY, 400),
                new Line("SUPPORT", ExpenseCategory.UTILITIES, 420),
                new Line("SUPPORT", ExpenseCategory.DAILY_GOODS, 360),
                new Line("SUPPORT", ExpenseCategory.TREATMENT, 720),
                new Line("SUPPORT", ExpenseCategory.FUEL, 480),
                new Line("SUPPORT", ExpenseCategory.CLOTHING, 300),
                new Line("CARE", ExpenseCategory.CARE_SERVICE, 2_600),
                new Line("OPERATING", ExpenseCategory.STAFF_WAGES, 4_800),
                new Line("OPERATING", ExpenseCategory.OFFICE, 300))) {
            lines.add(new @Nullable Object[] {
                budget,
                line.source(),
                line.category(),
                Money.of(line.perPerson()).times(own.residents())
            });
        }
        database.changeAll(
                "INSERT INTO expense_budget_line (budget_id, source, category, amount) VALUES (?, ?, ?, ?)", lines);
    }
}
