package org.yian.access;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.yian.platform.Database;
import org.yian.platform.Role;

/** Allowance runs, recoveries and bank accounts. */
@Singleton
class AllowanceRoutes implements RouteContribution {

    private static final AtomicInteger MONTH = new AtomicInteger();

    private final Database database;
    private final RouteFixtures fixtures;

    AllowanceRoutes(Database database, RouteFixtures fixtures) {
        this.database = database;
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, RouteObjects.Maker> makers() {
        return Map.of(
                "allowance-run", this::run,
                "posted-run", this::postedRun,
                "allowance-payment",
                        (place, caller) -> Long.toString(database.count(
                                "SELECT id FROM allowance_payment WHERE run_id = ?",
                                Long.parseLong(postedRun(place, caller)))),
                "recovery", this::recovery,
                "dispersed-person", (place, caller) -> dispersed(place));
    }

    /** Stale versions are refused for an own object too, but only after it was found. */
    @Override
    public Map<String, RouteObjects.Body> bodies() {
        Map<String, RouteObjects.Body> bodies = new HashMap<>();
        String run = "POST /api/allowance-runs/{id}/";
        bodies.put(run + "computation", fixed("{\"version\":99}"));
        bodies.put(run + "approval", fixed("{\"version\":99}"));
        bodies.put(run + "posting", fixed("{\"version\":99}"));
        bodies.put(run + "discarding", fixed("{\"version\":99,\"reason\":\"算错\"}"));
        bodies.put("POST /api/residents/{id}/allowance-hold", fixed("{\"reason\":\"核实身份\"}"));
        String account = "{\"version\":0,\"accountName\":\"张福\",\"bank\":\"农信社\",\"number\":\"6217001234567890123\"}";
        bodies.put("PUT /api/residents/{id}/bank-account", fixed(account));
        bodies.put("PUT /api/homes/{id}/bank-account", fixed(account));
        String recovery = "POST /api/recoveries/{id}/";
        bodies.put(
                recovery + "instalments",
                fixed(
                        "{\"version\":99,\"receivedOn\":\"2026-01-05\",\"amount\":10,\"payer\":\"侄子\",\"fromBooks\":false}"));
        bodies.put(recovery + "write-off", fixed("{\"version\":99,\"reason\":\"无人承担\"}"));
        bodies.put(recovery + "write-off-decision", fixed("{\"version\":99,\"agrees\":true}"));
        return bodies;
    }

    private static RouteObjects.Body fixed(String json) {
        return (place, caller) -> json;
    }

    private String run(RouteObjects.Place place, RouteObjects.Caller caller) {
        return Long.toString(database.insert(
                """
                INSERT INTO allowance_run (office_code, city_code, county_code, month, state, beaten_at, computed_by)
                VALUES (?, ?, ?, '1990-01-01' + INTERVAL ? MONTH, 'COMPUTED', UTC_TIMESTAMP(6), ?)
                """,
                place.countyCode(),
                place.cityCode(),
                place.countyCode(),
                MONTH.incrementAndGet(),
                caller.accountId()));
    }

    /** A run that has paid somebody at the place; for a township somebody in a village. */
    private String postedRun(RouteObjects.Place place, RouteObjects.Caller caller) {
        String run = run(place, caller);
        boolean ofVillage = caller.role() == Role.TOWNSHIP;
        database.change(
                """
                INSERT INTO allowance_payment (run_id, office_code, resident_id, person_hash, for_month, part, kind, home_id,
                    city_code, county_code, township_code, mode, living, care, paid_at)
                SELECT ?, ?, r.id, r.identity_number_hash, '2026-01-01', 0, 'REGULAR', ?, ?, ?, ?, ?, 518, 0, UTC_TIMESTAMP(6)
                FROM resident r WHERE r.id = ?
                """,
                Long.parseLong(run),
                place.countyCode(),
                ofVillage ? null : place.homeId(),
                place.cityCode(),
                place.countyCode(),
                place.townshipCode(),
                ofVillage ? "DISPERSED" : "CENTRALISED",
                Long.parseLong(ofVillage ? dispersed(place) : fixtures.resident(place)));
        return run;
    }

    private String recovery(RouteObjects.Place place, RouteObjects.Caller caller) {
        boolean ofVillage = caller.role() == Role.TOWNSHIP;
        return Long.toString(database.insert(
                """
                INSERT INTO recovery (office_code, city_code, county_code, township_code, home_id, resident_id, person_hash,
                    reason, ended_on, living, opened_at)
                SELECT ?, ?, ?, ?, ?, r.id, r.identity_number_hash, 'DEATH', '2026-01-05', 518, UTC_TIMESTAMP(6)
                FROM resident r WHERE r.id = ?
                """,
                place.countyCode(),
                place.cityCode(),
                place.countyCode(),
                place.townshipCode(),
                ofVillage ? null : place.homeId(),
                Long.parseLong(ofVillage ? dispersed(place) : fixtures.resident(place))));
    }

    private String dispersed(RouteObjects.Place place) {
        String id = fixtures.resident(place);
        database.change(
                """
                UPDATE resident SET home_id = NULL, support_mode = 'DISPERSED', township_code = COALESCE(?,
                    (SELECT MIN(t.code) FROM region t WHERE t.city_code = ? AND t.level = 'TOWNSHIP')) WHERE id = ?
                """,
                place.townshipCode(),
                place.cityCode(),
                Long.parseLong(id));
        return id;
    }
}
