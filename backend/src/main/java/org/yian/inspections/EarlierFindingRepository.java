package org.yian.inspections;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.yian.platform.Database;
import org.yian.platform.TimeFactory;

/** Reads what was open at a home before an inspection that the caller has been let to. */
@Singleton
final class EarlierFindingRepository {

    private static final String UNSETTLED = "t.state IN ('OPEN', 'SUBMITTED', 'RETURNED')";

    /** Far more than any home has. */
    private static final String LIMIT = " LIMIT 500";

    private final Database database;

    EarlierFindingRepository(Database database) {
        this.database = database;
    }

    /** What cannot be upgraded first, then by deadline. */
    List<EarlierFinding> of(InspectionHead inspection) {
        return database.list(
                """
                SELECT t.*, f.seen, f.note AS seen_note
                FROM rectification_item t
                LEFT JOIN inspection_follow_up f ON f.rectification_item_id = t.id AND f.inspection_id = ?
                WHERE t.home_id = ? AND\s"""
                        + UNSETTLED
                        + " AND t.found_on <= ? ORDER BY t.cannot_be_upgraded DESC, t.deadline, t.id"
                        + LIMIT,
                row -> new EarlierFinding(
                        row.number("id"),
                        row.text("number"),
                        row.text("item_code"),
                        row.text("requirement"),
                        row.text("requirement_en"),
                        row.text("problem"),
                        row.textOrNull("measure"),
                        row.flag("cannot_be_upgraded") ? row.textOrNull("compensating_measures") : null,
                        row.date("found_on"),
                        row.date("deadline"),
                        row.choiceOrNull("seen", SeenState.class),
                        row.textOrNull("seen_note")),
                inspection.id(),
                inspection.homeId(),
                inspection.inspectedOn());
    }

    /** @param number of the item, as in the ledger */
    record Unchecked(long itemId, String number) {}

    /**
     * What cannot be upgraded and was not looked at. What was recorded on the day of the inspection or later does not count:
     * the inspectors may not have known.
     */
    List<Unchecked> unchecked(InspectionHead inspection) {
        Instant day = inspection.inspectedOn().atStartOfDay(TimeFactory.ZONE).toInstant();
        return database.list(
                """
                SELECT t.id, t.number FROM rectification_item t
                WHERE t.home_id = ? AND t.cannot_be_upgraded AND %s
                    AND EXISTS (SELECT 1 FROM rectification_step s
                        WHERE s.item_id = t.id AND s.action = 'CANNOT_BE_UPGRADED' AND s.at < ?)
                    AND NOT EXISTS (SELECT 1 FROM inspection_follow_up f
                        WHERE f.inspection_id = ? AND f.rectification_item_id = t.id)
                ORDER BY t.id
                """
                                .formatted(UNSETTLED)
                        + LIMIT,
                row -> new Unchecked(row.number("id"), row.text("number")),
                inspection.homeId(),
                day,
                inspection.id());
    }
}
