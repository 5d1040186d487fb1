package org.yian.access;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.yian.platform.Database;

/** Supervising orders that wait for the answer of the county. */
@Singleton
class OrderRoutes implements RouteContribution {

    private final Database database;

    OrderRoutes(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, RouteObjects.Maker> makers() {
        return Map.of(
                "supervising-order",
                (place, caller) -> Long.toString(database.insert(
                        """
                        INSERT INTO supervising_order (number, home_id, issuing_region, content, answer_due_on, issued_by,
                            issued_at)
                        SELECT ?, ?, '620000', '限期销号', '2027-12-01', MIN(id), NOW(6) FROM account
                        """,
                        UUID.randomUUID().toString(),
                        place.homeId())));
    }

    @Override
    public Map<String, RouteObjects.Body> bodies() {
        return Map.of(
                "POST /api/supervising-orders",
                (place, caller) ->
                        "{\"homeId\":" + place.homeId() + ",\"content\":\"限期销号\",\"answerDueOn\":\"2099-12-01\"}",
                "POST /api/supervising-orders/{id}/answer",
                (place, caller) -> "{\"answer\":\"已督促整改\"}",
                "POST /api/supervising-orders/{id}/closing",
                (place, caller) -> "{}");
    }
}
