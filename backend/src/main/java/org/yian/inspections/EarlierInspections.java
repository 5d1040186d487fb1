package org.yian.inspections;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yian.platform.Database;

/** Reads what earlier inspections of a home have found, for readers who may see the later one. */
@Singleton
final class EarlierInspections {

    static final int LOOKED_AT = 3;

    private static final String EARLIER =
            """
            FROM inspection WHERE home_id = ? AND state = 'COMPLETED' AND id <> ?
                AND (inspected_on < ? OR inspected_on = ? AND completed_at < ?)
            ORDER BY inspected_on DESC, completed_at DESC LIMIT\s""";

    private final Database database;
    private final Clock clock;

    EarlierInspections(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Empty when the home was never inspected before. */
    Optional<LastTime> before(InspectionView inspection) {
        Object[] earlier = earlier(inspection);
        Map<String, LastTime.Result> results = results(earlier);
        return database.first(
                "SELECT inspected_on, score, grade " + EARLIER + "1",
                row -> new LastTime(
                        row.date("inspected_on"),
                        row.decimalOrNull("score"),
                        row.choiceOrNull("grade", Grade.class),
                        results),
                earlier);
    }

    private Map<String, LastTime.Result> results(Object[] earlier) {
        Map<String, LastTime.Result> newest = new LinkedHashMap<>();
        database.list(
                        "SELECT t.code, w.result, i.inspected_on FROM (SELECT id, inspected_on, completed_at " + EARLIER
                                + LOOKED_AT
                                + """
                                ) i JOIN inspection_answer w ON w.inspection_id = i.id
                                JOIN checklist_item t ON t.id = w.checklist_item_id
                                ORDER BY i.inspected_on DESC, i.completed_at DESC, t.position
                                """,
                        row -> Map.entry(
                                row.text("code"),
                                new LastTime.Result(
                                        row.choice("result", AnswerResult.class), row.date("inspected_on"))),
                        earlier)
                .forEach(found -> newest.putIfAbsent(found.getKey(), found.getValue()));
        return newest;
    }

    private Object[] earlier(InspectionView inspection) {
        Instant until = Objects.requireNonNullElseGet(inspection.completedAt(), clock::instant);
        return new Object[] {
            inspection.home().id(), inspection.id(), inspection.inspectedOn(), inspection.inspectedOn(), until
        };
    }
}
