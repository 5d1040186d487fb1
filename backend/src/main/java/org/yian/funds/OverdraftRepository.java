package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;

/** The accounts of a home as they are shown, and how far the county lets them fall below zero. */
@Singleton
class OverdraftRepository {

    private final Database database;
    private final Clock clock;

    OverdraftRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Cash, bank, then the sources in the order of the enum, of a home that the caller has found within the scope. */
    List<BooksView.AccountView> accounts(long homeId) {
        return database.list(
                """
                SELECT a.*, j.name AS project FROM fund_account a LEFT JOIN fund_project j ON j.id = a.project_id
                WHERE a.home_id = ?
                ORDER BY FIELD(a.kind, 'CASH', 'BANK', 'SOURCE'),
                    FIELD(a.source, 'SUPPORT', 'CARE', 'OPERATING', 'LOTTERY', 'DONATION', 'SELF_EARNED', 'BOARDER_FEES'),
                    a.project_id
                """,
                row -> new BooksView.AccountView(
                        row.number("id"),
                        row.text("kind"),
                        row.choiceOrNull("source", FundSource.class),
                        row.numberOrNull("project_id"),
                        row.textOrNull("project"),
                        row.money("balance"),
                        row.money("overdraft")),
                homeId);
    }

    void allow(Actor actor, long accountId, Money amount, String reason) {
        database.change("UPDATE fund_account SET overdraft = ? WHERE id = ?", amount, accountId);
        database.change(
                "INSERT INTO fund_overdraft (account_id, amount, reason, granted_by, granted_at) VALUES (?, ?, ?, ?, ?)",
                accountId,
                amount,
                reason,
                actor.accountId(),
                clock.instant());
    }
}
