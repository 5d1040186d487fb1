package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** The figures of the money of a scope: three queries, each from an index. */
@Singleton
class FundFiguresRepository {

    private final Database database;
    private final ForbiddenUse forbidden;

    FundFiguresRepository(Database database, ForbiddenUse forbidden) {
        this.database = database;
        this.forbidden = forbidden;
    }

    /** @param name {@code CASH}, {@code BANK} or a source */
    record Balance(String name, Money amount) {}

    List<Balance> balances(Scope scope) {
        return database.list(
                Select.of(
                                "COALESCE(a.source, a.kind) AS name, SUM(a.balance) AS amount",
                                "home h JOIN fund_account a ON a.home_id = h.id")
                        .where(scope.homes("h"))
                        .groupBy("COALESCE(a.source, a.kind)")
                        .all(),
                row -> new Balance(row.text("name"), row.money("amount")));
    }

    record Standings(long notOpened, long late, long toConfirm) {}

    Standings standings(Scope scope, HomeBooksRepository.Months months) {
        Select select = Select.of(
                        "COALESCE(SUM(b.home_id IS NULL), 0) AS not_opened, COALESCE(SUM(b.next_month <= '%s' AND c.id IS NULL), 0) AS late, COUNT(c.id) AS to_confirm"
                                .formatted(months.lateUpTo().atDay(1)),
                        """
                        home h LEFT JOIN fund_book b ON b.home_id = h.id
                        LEFT JOIN month_closing c ON c.open_home_id = h.id
                        """)
                .where(scope.homes("h"))
                .where("h.status = 'OPEN'");
        return database.first(
                        select.all(),
                        row -> new Standings(row.number("not_opened"), row.number("late"), row.number("to_confirm")))
                .orElseThrow();
    }

    /** What was spent in each month from one up to, not including, another; months without spending are zero. */
    List<FundFigures.MonthSpending> spending(Scope scope, YearMonth from, YearMonth before) {
        Map<LocalDate, FundFigures.MonthSpending> found = database
                .list(
                        spendingQuery(scope, from, before),
                        row -> Map.entry(
                                row.date("month"),
                                new FundFigures.MonthSpending(
                                        YearMonth.from(row.date("month")).toString(),
                                        row.money("spent"),
                                        row.money("lottery"),
                                        row.money("forbidden"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<FundFigures.MonthSpending> result = new ArrayList<>();
        for (YearMonth month = from; month.isBefore(before); month = month.plusMonths(1)) {
            result.add(found.getOrDefault(
                    month.atDay(1),
                    new FundFigures.MonthSpending(month.toString(), Money.ZERO, Money.ZERO, Money.ZERO)));
        }
        return result;
    }

    SqlFragment spendingQuery(Scope scope, YearMonth from, YearMonth before) {
        SqlFragment suspicious = forbidden.condition("p", "h");
        SqlFragment homes = scope.homes("h");
        List<Object> values = new ArrayList<>(suspicious.values());
        values.addAll(homes.values());
        values.add(from.atDay(1));
        values.add(before.atDay(1));
        return new SqlFragment(
                """
                SELECT p.month, SUM(p.effect) AS spent, SUM(IF(p.source = 'LOTTERY', p.effect, 0)) AS lottery,
                    SUM(IF(%s, p.effect, 0)) AS forbidden
                FROM home h JOIN fund_posting p ON p.home_id = h.id
                WHERE %s AND p.month >= ? AND p.month < ? AND p.flow = 'EXPENSE' GROUP BY p.month
                """
                        .formatted(suspicious.sql(), homes.sql()),
                values);
    }
}
