package org.yian.access;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.yian.platform.Database;

/** Plans of homes that wait for the county; each new one returns the one before it. */
@Singleton
class PlanRoutes implements RouteContribution {

    private final Database database;
    private final RouteFixtures fixtures;

    PlanRoutes(Database database, RouteFixtures fixtures) {
        this.database = database;
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, RouteObjects.Maker> makers() {
        return Map.of("rectification-plan", (place, caller) -> Long.toString(plan(place)));
    }

    @Override
    public Map<String, RouteObjects.Body> bodies() {
        return Map.of(
                "POST /api/homes/{homeId}/rectification-plans",
                (place, caller) -> "{\"objectives\":\"消除隐患\",\"leader\":\"李四\"}",
                "POST /api/rectification-plans/{id}/approval",
                (place, caller) -> "{}",
                "POST /api/rectification-plans/{id}/return",
                (place, caller) -> "{\"reason\":\"目标不明确\"}");
    }

    private long plan(RouteObjects.Place place) {
        long submitter = database.count("SELECT MIN(id) FROM account");
        long decider = database.count("SELECT MAX(id) FROM account");
        database.change(
                """
                UPDATE rectification_plan SET state = 'RETURNED', decided_by = ?, decided_at = NOW(6), decision_note = '重报'
                WHERE home_id = ? AND state = 'SUBMITTED'
                """,
                decider,
                place.homeId());
        long plan = database.insert(
                """
                INSERT INTO rectification_plan (number, home_id, objectives, leader, submitted_by, submitted_at)
                VALUES (?, ?, '消除隐患', '李四', ?, NOW(6))
                """,
                UUID.randomUUID().toString(),
                place.homeId(),
                submitter);
        database.change(
                """
                INSERT INTO rectification_plan_item (plan_id, item_id, position, measure, responsible_person, deadline)
                VALUES (?, ?, 1, '加装', '李四', '2027-12-01')
                """,
                plan,
                fixtures.rectificationItem(place));
        return plan;
    }
}
