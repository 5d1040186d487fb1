package org.yian.expenses;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.yian.funds.ClosingWarner;
import org.yian.funds.ClosingWarning;
import org.yian.platform.Database;
import org.yian.platform.Money;

/** Expenses and pocket money of a month that are not in the books yet. */
@Singleton
class ExpenseClosingWarner implements ClosingWarner {

    private final Database database;

    ExpenseClosingWarner(Database database) {
        this.database = database;
    }

    private record Sum(long count, Money amount) {}

    @Override
    public List<ClosingWarning> warnings(long homeId, YearMonth month) {
        List<ClosingWarning> warnings = new ArrayList<>();
        Sum expenses = sum(
                """
                SELECT COUNT(*) AS number, COALESCE(SUM(amount), 0) AS sum FROM expense
                WHERE home_id = ? AND spent_on BETWEEN ? AND ? AND state IN ('SUBMITTED', 'WAITING_COUNTY', 'RETURNED')
                """,
                homeId,
                month.atDay(1),
                month.atEndOfMonth());
        if (expenses.count() > 0) {
            warnings.add(new ClosingWarning(ClosingWarning.Kind.EXPENSES_WAITING, expenses.count(), expenses.amount()));
        }
        Sum pocketMoney = sum(
                """
                SELECT COUNT(l.signed_how) AS number, COALESCE(SUM(IF(l.signed_how IS NULL, 0, l.amount)), 0) AS sum
                FROM pocket_money_list m JOIN pocket_money_line l ON l.list_id = m.id
                WHERE m.home_id = ? AND m.month = ? AND m.expense_id IS NULL
                """,
                homeId,
                month.atDay(1));
        if (pocketMoney.count() > 0) {
            warnings.add(new ClosingWarning(
                    ClosingWarning.Kind.POCKET_MONEY_NOT_ENTERED, pocketMoney.count(), pocketMoney.amount()));
        }
        return warnings;
    }

    private Sum sum(String sql, Object... values) {
        return database.first(sql, row -> new Sum(row.number("number"), row.money("sum")), values)
                .orElseThrow();
    }
}
