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
            + "\"amount\":10,\"place\":\"CASH\",\"payee\":\"粮油店\",\"purpose\":\"面粉\",\"handler\":\"李明\",\"vouchers\":[]}";

    private final Database database;

    ExpenseRoutes(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, RouteObjects.Maker> makers() {
        return Map.of("expense", (place, caller) -> Long.toString(expense(place, caller)));
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
        Map<String, RouteObjects.Body> result = new HashMap<>();
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
}
