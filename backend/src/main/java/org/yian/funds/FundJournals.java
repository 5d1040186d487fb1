package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.SqlFragment;
import org.yian.platform.UseCase;

/** The journals of cash and bank; the caller has found the home within the scope. */
@Singleton
public class FundJournals {

    private final Database database;

    FundJournals(Database database) {
        this.database = database;
    }

    /**
     * What an entry did to the cash box or the bank.
     *
     * @param in yuan that came; zero when it went
     */
    public record Line(LocalDate date, int number, String summary, String counterparty, Money in, Money out) {}

    /** What lay there before a day. */
    @UseCase(readOnly = true)
    public Money balanceBefore(long homeId, MoneyPlace place, LocalDate day) {
        return database.first(
                        """
                        SELECT a.balance
                            - COALESCE((SELECT SUM(p.amount) FROM fund_posting p
                                WHERE p.debit_account_id = a.id AND p.entry_date >= ?), 0)
                            + COALESCE((SELECT SUM(p.amount) FROM fund_posting p
                                WHERE p.credit_account_id = a.id AND p.entry_date >= ?), 0) AS balance
                        FROM fund_account a WHERE a.home_id = ? AND a.kind = ?
                        """,
                        row -> row.money("balance"),
                        day,
                        day,
                        homeId,
                        place)
                .orElse(Money.ZERO);
    }

    /** The entries from one day to another, in the order of the days. */
    @UseCase(readOnly = true)
    public List<Line> lines(long homeId, MoneyPlace place, LocalDate from, LocalDate to) {
        return database.list(
                query(homeId, place, from, to),
                row -> new Line(
                        row.date("entry_date"),
                        row.integer("number"),
                        row.text("summary"),
                        row.text("counterparty"),
                        row.money("money_in"),
                        row.money("money_out")));
    }

    SqlFragment query(long homeId, MoneyPlace place, LocalDate from, LocalDate to) {
        return SqlFragment.of(
                """
                SELECT e.entry_date, e.number, e.summary, COALESCE(e.counterparty, '') AS counterparty,
                    SUM(m.money_in) AS money_in, SUM(m.money_out) AS money_out
                FROM (SELECT p.entry_id, p.amount AS money_in, 0 AS money_out
                    FROM fund_account a JOIN fund_posting p ON p.debit_account_id = a.id
                    WHERE a.home_id = ? AND a.kind = ? AND p.entry_date BETWEEN ? AND ?
                    UNION ALL SELECT p.entry_id, 0, p.amount
                    FROM fund_account a JOIN fund_posting p ON p.credit_account_id = a.id
                    WHERE a.home_id = ? AND a.kind = ? AND p.entry_date BETWEEN ? AND ?) m
                JOIN fund_entry e ON e.id = m.entry_id
                GROUP BY e.id, e.entry_date, e.number, e.summary, e.counterparty ORDER BY e.entry_date, e.id
                """,
                homeId,
                place.name(),
                from,
                to,
                homeId,
                place.name(),
                from,
                to);
    }
}
