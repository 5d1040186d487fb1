package org.yian.access;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.yian.platform.Database;
import org.yian.platform.Role;

/** What comes in to homes. */
@Singleton
class IncomeRoutes implements RouteContribution {

    /** Beyond the numbers of the entries that other makers give. */
    private static final AtomicInteger NUMBER = new AtomicInteger(100_000);

    private final Database database;
    private final RouteFixtures fixtures;

    IncomeRoutes(Database database, RouteFixtures fixtures) {
        this.database = database;
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, RouteObjects.Maker> makers() {
        return Map.of(
                "fund-project",
                (place, caller) -> Long.toString(project(place, caller)),
                "income",
                (place, caller) -> Long.toString(income(place, caller)),
                "boarder-invoice",
                (place, caller) -> Long.toString(invoice(place, caller)));
    }

    /** Stale versions and days ahead: refused for an own home too, but only after it was found. */
    @Override
    public Map<String, RouteObjects.Body> bodies() {
        return Map.of(
                "PUT /api/fund-projects/{id}",
                (place, caller) -> "{\"version\":99,\"categories\":[\"REPAIRS\"],\"reason\":\"延期\"}",
                "POST /api/fund-projects/{id}/completion",
                (place, caller) -> "{\"version\":99,\"finishedOn\":\"2026-01-05\"}",
                "POST /api/fund-projects/{id}/reopening",
                (place, caller) -> "{\"version\":99,\"reason\":\"还有尾款\"}",
                "POST /api/incomes/{id}/reversal",
                (place, caller) -> "{\"date\":\"2099-01-01\",\"reason\":\"记错\"}",
                "POST /api/boarder-invoices/{id}/payments",
                (place, caller) -> "{\"paidOn\":\"2099-01-01\",\"amount\":1,\"place\":\"CASH\",\"payer\":\"张福\"}",
                "POST /api/boarder-invoices/{id}/waivers",
                (place, caller) -> "{\"amount\":1,\"reason\":\"困难\"}");
    }

    private long project(RouteObjects.Place place, RouteObjects.Caller caller) {
        return database.insert(
                """
                INSERT INTO fund_project (home_id, source, name, granted, granted_on) VALUES (?, ?, '维修', 10, '2026-01-01')
                """,
                place.homeId(),
                caller.role() == Role.COUNTY ? "LOTTERY" : "DONATION");
    }

    private long income(RouteObjects.Place place, RouteObjects.Caller caller) {
        database.change("INSERT IGNORE INTO fund_book (home_id, opened_on) VALUES (?, '2026-01-01')", place.homeId());
        long entry = database.insert(
                """
                INSERT INTO fund_entry (home_id, entry_date, number, kind, summary)
                VALUES (?, '2026-01-05', ?, 'INCOME', '捐赠收入')
                """,
                place.homeId(),
                NUMBER.incrementAndGet());
        return database.insert(
                """
                INSERT INTO income (home_id, kind, source, received_on, amount, place, payer, receipt_year, receipt_number,
                    entry_id, entered_by, entered_at)
                VALUES (?, 'DONATION', 'DONATION', '2026-01-05', 10, 'BANK', '王先生', 2026, ?, ?, ?, '2026-01-05')
                """,
                place.homeId(),
                NUMBER.incrementAndGet(),
                entry,
                caller.accountId());
    }

    private long invoice(RouteObjects.Place place, RouteObjects.Caller caller) {
        return database.insert(
                """
                INSERT INTO boarder_invoice (home_id, resident_id, month, year, number, monthly_fee, days, days_of_month,
                    amount, due_on, issued_by, issued_at)
                VALUES (?, ?, '2026-01-01', 2026, ?, 900, 31, 31, 900, '2026-01-20', ?, '2026-01-05')
                """,
                place.homeId(),
                fixtures.resident(place),
                NUMBER.incrementAndGet(),
                caller.accountId());
    }
}
