package org.yian.access;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.yian.platform.Database;

/** The books of homes. */
@Singleton
class FundRoutes implements RouteContribution {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Database database;

    FundRoutes(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, RouteObjects.Maker> makers() {
        return Map.of(
                "fund-entry", (place, caller) -> Long.toString(entry(place)),
                "fund-account", (place, caller) -> Long.toString(account(place, "CASH")));
    }

    /** Days ahead are refused for an own home too, but only after it was found. */
    @Override
    public Map<String, RouteObjects.Body> bodies() {
        return Map.of(
                "POST /api/fund-entries/{id}/reversal",
                (place, caller) -> "{\"date\":\"2099-01-01\",\"reason\":\"记错\"}",
                "PUT /api/homes/{id}/fund-accounts/{accountId}/overdraft",
                (place, caller) -> "{\"amount\":10,\"reason\":\"拨款未到\"}");
    }

    /** Cash that was brought to the bank. */
    private long entry(RouteObjects.Place place) {
        long bank = account(place, "BANK");
        long cash = account(place, "CASH");
        long entry = database.insert(
                """
                INSERT INTO fund_entry (home_id, entry_date, number, kind, summary)
                VALUES (?, '2026-01-05', ?, 'TRANSFER', '现金存入银行')
                """,
                place.homeId(),
                NUMBER.incrementAndGet());
        database.change("UPDATE fund_account SET overdraft = 1000 WHERE id = ?", cash);
        database.insert(
                "INSERT INTO fund_posting (entry_id, flow, debit_account_id, credit_account_id, amount) VALUES (?, 'MOVE', ?, ?, 1)",
                entry,
                bank,
                cash);
        return entry;
    }

    private long account(RouteObjects.Place place, String kind) {
        database.change("INSERT IGNORE INTO fund_book (home_id, opened_on) VALUES (?, '2026-01-01')", place.homeId());
        database.change("INSERT IGNORE INTO fund_account (home_id, kind) VALUES (?, ?)", place.homeId(), kind);
        return database.count("SELECT id FROM fund_account WHERE home_id = ? AND kind = ?", place.homeId(), kind);
    }
}
