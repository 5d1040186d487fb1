package org.yian.access;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.yian.platform.Database;

/** Expenses of homes. */
@Singleton
class ExpenseRoutes implements RouteContribution {

    private static final String DETAILS = "{\"date\":\"2026-01-05\",\"source\":\"SUPPORT\",\"category\":\"FOOD\","
            + "\"amount\":10,\"place\":\"CASH\",\"payee\":\"粮油店\",\"purpose\":\"面粉\",\"handler\":\"李明\",\"vouchers\":[],\"food\":[]}";

    private final Database database;
    private final RouteFixtures fixtures;

    ExpenseRoutes(Database database, RouteFixtures fixtures) {
        this.database = database;
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, RouteObjects.Maker> makers() {
        return Map.of(
                "expense",
                (place, caller) -> Long.toString(expense(place, caller)),
                "home-with-budget",
                (place, caller) -> Long.toString(homeWithBudget(place, caller)),
                "pocket-money-list",
                (place, caller) -> Long.toString(pocketMoney(place, caller)),
                "pocket-money-person",
                (place, caller) -> Long.toString(pocketMoneyPerson(place, caller)));
    }

    @Override
    public Map<String, RouteObjects.Body> bodies() {
        String expense = "/api/expenses/{id}";
        String reason = "{\"version\":99,\"reason\":\"票据不清\"}";
        Map<String, String> bodies = new HashMap<>(Map.of(
                "PUT " + expense, "{\"version\":99,\"details\":" + DETAILS + "}",
                "POST " + expense + "/approval", "{\"version\":99}",
                "POST " + expense + "/return", reason,
                "POST " + expense + "/withdrawal", reason,
                "POST " + expense + "/reversal-request", reason,
                "POST " + expense + "/reversal", "{\"version\":99,\"date\":\"2026-01-05\"}",
                "POST " + expense + "/reversal-refusal", reason));
        String budget = "/api/homes/{id}/expense-budgets/{year}";
        bodies.put("PUT " + budget, "{\"version\":99,\"lines\":[]}");
        bodies.put("POST " + budget + "/submission", "{\"version\":99}");
        bodies.put("POST " + budget + "/approval", "{\"version\":99}");
        bodies.put("POST " + budget + "/return", reason);
        String list = "/api/pocket-money-lists/{id}";
        bodies.put("PUT " + list, "{\"version\":99,\"place\":\"CASH\",\"shares\":[],\"scans\":[]}");
        bodies.put("POST " + list + "/expense", "{\"version\":99,\"date\":\"2026-01-05\",\"handler\":\"李明\"}");
        Map<String, RouteObjects.Body> result = new HashMap<>();
        result.put(
                "POST " + list + "/signatures",
                (place, caller) -> "{\"how\":\"PAPER\",\"residentIds\":[" + pocketMoneyPerson(place, caller) + "]}");
        bodies.forEach((route, json) -> result.put(route, (place, caller) -> json));
        return result;
    }

    private long expense(RouteObjects.Place place, RouteObjects.Caller caller) {
        Instant now = Instant.parse("2026-01-05T02:00:00Z");
        return database.insert(
                """
                INSERT INTO expense (home_id, city_code, county_code, township_code, state, spent_on, source, category, amount,
                    place, payee, purpose, handler, county_reasons, entered_by, entered_by_role, entered_at, updated_at)
                SELECT h.id, h.city_code, h.county_code, h.township_code, 'SUBMITTED', '2026-01-05', 'SUPPORT', 'FOOD', 10,
                    'CASH', '粮油店', '面粉', '李明', '', ?, 'ACCOUNTANT', ?, ?
                FROM home h WHERE h.id = ?
                """,
                caller.accountId(),
                now,
                now,
                place.homeId());
    }

    private long homeWithBudget(RouteObjects.Place place, RouteObjects.Caller caller) {
        database.change(
                """
                INSERT IGNORE INTO expense_budget (home_id, year, revision, state, drafted_by, drafted_at)
                VALUES (?, 2026, 1, 'DRAFT', ?, '2026-01-05 02:00:00')
                """,
                place.homeId(),
                caller.accountId());
        return place.homeId();
    }

    /** One list for each home, with one person. */
    private long pocketMoney(RouteObjects.Place place, RouteObjects.Caller caller) {
        database.change(
                """
                INSERT IGNORE INTO pocket_money_list (home_id, month, place, created_by, created_at)
                VALUES (?, '2026-01-01', 'CASH', ?, '2026-01-05 02:00:00')
                """,
                place.homeId(),
                caller.accountId());
        long list = database.count("SELECT id FROM pocket_money_list WHERE home_id = ?", place.homeId());
        if (database.count("SELECT COUNT(*) FROM pocket_money_line WHERE list_id = ?", list) == 0) {
            database.change(
                    "INSERT INTO pocket_money_line (list_id, resident_id, month, amount) VALUES (?, ?, '2026-01-01', 50)",
                    list,
                    Long.parseLong(fixtures.resident(place)));
        }
        return list;
    }

    private long pocketMoneyPerson(RouteObjects.Place place, RouteObjects.Caller caller) {
        return database.count(
                "SELECT resident_id FROM pocket_money_line WHERE list_id = ?", pocketMoney(place, caller));
    }
}
