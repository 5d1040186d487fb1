package org.yian.access;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.yian.platform.Database;
import org.yian.platform.Role;
import org.yian.platform.TimeFactory;

/** Plans, visits, draws and conflicts of interest. */
@Singleton
class PlanRoutes implements RouteContribution {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String SEED = "000102030405060708090a0b0c0d0e0f";

    private final Database database;

    PlanRoutes(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, RouteObjects.Maker> makers() {
        return Map.of(
                "inspection-plan", (place, caller) -> Long.toString(plan(place, caller)),
                "planned-visit", (place, caller) -> Long.toString(visit(place, caller)),
                "inspection-draw", (place, caller) -> Long.toString(draw(place, caller)),
                "inspector-conflict", (place, caller) -> Long.toString(conflict(place, caller)));
    }

    /** Months that are over, stale versions, an annulled draw: refused for an own object too, but only after it was found. */
    @Override
    public Map<String, RouteObjects.Body> bodies() {
        String details = "{\"kind\":\"ROUTINE\",\"month\":\"2020-01-01\",\"inspectorIds\":[]}";
        String visit = "/api/planned-visits/{id}";
        return Map.of(
                "POST /api/inspection-plans/{id}/visits",
                (place, caller) -> "{\"homeIds\":[" + place.homeId() + "],\"details\":" + details + "}",
                "PUT " + visit,
                (place, caller) -> "{\"version\":99,\"details\":" + details + "}",
                "POST " + visit + "/notice",
                (place, caller) -> "{\"version\":99,\"withTheVisit\":true}",
                "POST " + visit + "/cancellation",
                (place, caller) -> "{\"version\":99,\"reason\":\"改期\"}",
                "POST /api/inspection-draws/{id}/seed",
                (place, caller) -> "{\"publicNumber\":\"20261127\"}",
                "POST /api/inspection-draws/{id}/annulment",
                (place, caller) -> "{\"reason\":\"范围有误\"}",
                "POST /api/inspection-draws/{id}/visits",
                (place, caller) -> "{\"planId\":1,\"kind\":\"ROUTINE\",\"month\":\"2020-01-01\"}",
                "POST /api/inspector-conflicts/{id}/ending",
                (place, caller) -> "{\"reason\":\"亲属已离职\"}");
    }

    private long plan(RouteObjects.Place place, RouteObjects.Caller caller) {
        return database.insert(
                """
                INSERT INTO inspection_plan (office_code, office_level, period, year, title, created_by, created_at)
                VALUES (?, ?, 'SPECIAL', 2026, '专项检查', ?, UTC_TIMESTAMP(6))
                """,
                office(place, caller),
                level(caller),
                caller.accountId());
    }

    /** Announced today, so that the home may see it. */
    private long visit(RouteObjects.Place place, RouteObjects.Caller caller) {
        LocalDate day = LocalDate.now(TimeFactory.ZONE);
        return database.insert(
                """
                INSERT INTO planned_visit (plan_id, home_id, office_code, office_level, kind, month, planned_on, state,
                    notice_number, notice_on, created_by, created_at)
                VALUES (?, ?, ?, ?, 'ROUTINE', ?, ?, 'ANNOUNCED', ?, ?, ?, UTC_TIMESTAMP(6))
                """,
                plan(place, caller),
                place.homeId(),
                office(place, caller),
                level(caller),
                day.withDayOfMonth(1),
                day,
                "通知-" + NUMBER.incrementAndGet(),
                day.minusDays(1),
                caller.accountId());
    }

    /** Drawn and annulled. */
    private long draw(RouteObjects.Place place, RouteObjects.Caller caller) {
        String input = "{\"homes\":1,\"inspectorsEach\":1,\"candidates\":[{\"homeId\":" + place.homeId()
                + ",\"name\":\"某院\",\"cityCode\":\"620700\",\"weight\":1}],\"inspectors\":[{\"accountId\":"
                + caller.accountId()
                + ",\"name\":\"某人\",\"lawEnforcementNumber\":\"1\",\"regionCode\":\"620000\"}],\"exclusions\":[]}";
        return database.insert(
                """
                INSERT INTO inspection_draw (number, office_code, office_level, purpose, method, seed_source, seed, input,
                    input_sha256, result, result_sha256, candidates, homes, prepared_by, prepared_at, drawn_by, drawn_at,
                    annulled_by, annulled_at, annul_reason)
                VALUES (?, ?, ?, '抽查', 'yian-draw-1', 'RANDOM', ?, ?, REPEAT('0', 64), '{"homes":[]}', REPEAT('0', 64), 1, 1,
                    ?, UTC_TIMESTAMP(6), ?, UTC_TIMESTAMP(6), ?, UTC_TIMESTAMP(6), '重抽')
                """,
                "抽取-" + NUMBER.incrementAndGet(),
                office(place, caller),
                level(caller),
                SEED,
                input,
                caller.accountId(),
                caller.accountId(),
                caller.accountId());
    }

    /** The caller's own, which only somebody else ends. */
    private long conflict(RouteObjects.Place place, RouteObjects.Caller caller) {
        return database.insert(
                """
                INSERT INTO inspector_conflict (account_id, home_id, reason, detail, declared_by, declared_at, ended_by,
                    ended_at, end_reason)
                VALUES (?, ?, 'OTHER', '曾有纠纷', ?, UTC_TIMESTAMP(6), ?, UTC_TIMESTAMP(6), '已解决')
                """,
                caller.accountId(),
                place.homeId(),
                caller.accountId(),
                caller.accountId());
    }

    private static String office(RouteObjects.Place place, RouteObjects.Caller caller) {
        return switch (caller.role()) {
            case PROVINCE -> "620000";
            case CITY -> place.cityCode();
            default -> place.countyCode();
        };
    }

    private static String level(RouteObjects.Caller caller) {
        return caller.role() == Role.PROVINCE || caller.role() == Role.CITY
                ? caller.role().name()
                : "COUNTY";
    }
}
