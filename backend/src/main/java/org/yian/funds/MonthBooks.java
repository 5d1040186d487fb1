package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.UseCase;

/** What the books of a home say of a month; the caller has found the home within the scope. */
@Singleton
public class MonthBooks {

    private final Database database;

    MonthBooks(Database database) {
        this.database = database;
    }

    /** @param lastEntryId the newest entry of the month, so that entries which cancel out are noticed too */
    record Figures(Money cash, Money bank, @Nullable Long lastEntryId) {}

    /**
     * A sum of a source.
     *
     * @param before whether it is of the months before
     * @param flow never {@link Flow#MOVE}
     * @param category of an income or expense
     * @param amount yuan, with reversals taken off
     */
    public record Sum(boolean before, FundSource source, Flow flow, @Nullable String category, Money amount) {}

    /** What lay in cash and bank at the end of a month. */
    Figures atEnd(long homeId, YearMonth month) {
        record Place(String kind, Money balance) {}
        List<Place> places = database.list(
                """
                SELECT a.kind, a.balance
                    - COALESCE((SELECT SUM(p.amount) FROM fund_posting p
                        WHERE p.debit_account_id = a.id AND p.entry_date > ?), 0)
                    + COALESCE((SELECT SUM(p.amount) FROM fund_posting p
                        WHERE p.credit_account_id = a.id AND p.entry_date > ?), 0) AS balance
                FROM fund_account a WHERE a.home_id = ? AND a.kind IN ('CASH', 'BANK')
                """,
                row -> new Place(row.text("kind"), row.money("balance")),
                month.atEndOfMonth(),
                month.atEndOfMonth(),
                homeId);
        return new Figures(
                Money.sum(places.stream()
                        .filter(place -> place.kind().equals("CASH"))
                        .map(Place::balance)
                        .toList()),
                Money.sum(places.stream()
                        .filter(place -> place.kind().equals("BANK"))
                        .map(Place::balance)
                        .toList()),
                database
                        .list(
                                """
                                SELECT id FROM fund_entry WHERE home_id = ? AND entry_date BETWEEN ? AND ?
                                ORDER BY id DESC LIMIT 1
                                """,
                                row -> row.number("id"),
                                homeId,
                                month.atDay(1),
                                month.atEndOfMonth())
                        .stream()
                        .findFirst()
                        .orElse(null));
    }

    /** The sums of a month and of all months before it, from the covering index of the home. */
    @UseCase(readOnly = true)
    public List<Sum> sums(long homeId, YearMonth month) {
        return database.list(
                """
                SELECT p.month < ? AS earlier, p.flow, p.source, p.category, SUM(p.effect) AS amount
                FROM fund_posting p
                WHERE p.home_id = ? AND p.month <= ? AND p.flow IN ('OPENING', 'INCOME', 'EXPENSE')
                GROUP BY earlier, p.flow, p.source, p.category
                """,
                row -> new Sum(
                        row.flag("earlier"),
                        row.choice("source", FundSource.class),
                        row.choice("flow", Flow.class),
                        row.textOrNull("category"),
                        row.money("amount")),
                month.atDay(1),
                homeId,
                month.atDay(1));
    }
}
