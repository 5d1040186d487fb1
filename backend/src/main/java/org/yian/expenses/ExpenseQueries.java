package org.yian.expenses;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.MoneyPlace;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** What other features may ask about expenses. */
@Singleton
public class ExpenseQueries {

    private final Database database;
    private final Homes homes;

    ExpenseQueries(Database database, Homes homes) {
        this.database = database;
        this.homes = homes;
    }

    /**
     * An expense that stands in the books.
     *
     * @param voucherNumber empty when there is none
     * @param amount yuan
     */
    public record Booked(
            LocalDate date,
            String voucherNumber,
            FundSource source,
            ExpenseCategory category,
            String payee,
            String purpose,
            Money amount,
            MoneyPlace place,
            String handler,
            String approver) {}

    /**
     * The expenses of a home that stand in the books, by day.
     *
     * @throws ProblemException not found: the home lies outside the scope
     */
    @UseCase(readOnly = true)
    public List<Booked> booked(Actor actor, long homeId, LocalDate from, LocalDate to) {
        homes.get(actor, homeId);
        return database.list(
                """
                SELECT x.*, a.display_name AS approver FROM expense x JOIN account a ON a.id = x.approved_by
                WHERE x.home_id = ? AND x.spent_on >= ? AND x.spent_on <= ? AND x.state IN ('APPROVED', 'REVERSAL_ASKED')
                ORDER BY x.spent_on, x.id
                """,
                row -> new Booked(
                        row.date("spent_on"),
                        row.textOrNull("voucher_number") == null ? "" : row.text("voucher_number"),
                        row.choice("source", FundSource.class),
                        row.choice("category", ExpenseCategory.class),
                        row.text("payee"),
                        row.text("purpose"),
                        row.money("amount"),
                        row.choice("place", MoneyPlace.class),
                        row.text("handler"),
                        row.text("approver")),
                homeId,
                from,
                to);
    }
}
