package org.yian.inspections;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yian.platform.Database;
import org.yian.platform.Row;

/** What was recorded on site at inspections that the caller has been let to. */
@Singleton
final class OnSiteRepository {

    private static final String FOLLOW_UPS =
            """
            SELECT f.*, t.number, t.item_code, t.problem, t.closing_number, a.display_name
            FROM inspection_follow_up f
            JOIN rectification_item t ON t.id = f.rectification_item_id
            JOIN account a ON a.id = f.recorded_by
            WHERE f.inspection_id = ?
            """;
    private static final String SUPPLEMENTS =
            """
            SELECT s.*, t.code, a.display_name
            FROM inspection_supplement s
            JOIN checklist_item t ON t.id = s.checklist_item_id
            JOIN account a ON a.id = s.recorded_by
            WHERE s.inspection_id = ?
            """;

    private final Database database;

    OnSiteRepository(Database database) {
        this.database = database;
    }

    OnSiteView view(UUID id) {
        return new OnSiteView(
                database.list(
                        """
                        SELECT v.*, a.display_name FROM inspection_visit v JOIN account a ON a.id = v.account_id
                        WHERE v.inspection_id = ? ORDER BY v.begun_at, v.account_id
                        """,
                        OnSiteRepository::visit,
                        id),
                database.list(FOLLOW_UPS + " ORDER BY t.deadline, t.id", OnSiteRepository::followUp, id),
                database.list(SUPPLEMENTS + " ORDER BY s.recorded_at, s.id", OnSiteRepository::supplement, id));
    }

    /** False: the same stood there already. */
    boolean saveVisit(UUID id, long accountId, VisitRequest visit, Instant at) {
        VisitRequest before = database.first(
                        "SELECT * FROM inspection_visit WHERE inspection_id = ? AND account_id = ?",
                        OnSiteRepository::request,
                        id,
                        accountId)
                .orElse(null);
        if (visit.equals(before)) {
            return false;
        }
        database.change("DELETE FROM inspection_visit WHERE inspection_id = ? AND account_id = ?", id, accountId);
        database.change(
                """
                INSERT INTO inspection_visit (inspection_id, account_id, begun_at, ended_at, clock_ahead_seconds, longitude,
                    latitude, accuracy_metres, persons_expected, persons_counted, count_note, note, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                accountId,
                visit.begunAt(),
                visit.endedAt(),
                visit.clockAheadSeconds(),
                visit.longitude(),
                visit.latitude(),
                visit.accuracyMetres(),
                visit.personsExpected(),
                visit.personsCounted(),
                visit.countNote(),
                visit.note(),
                at);
        return true;
    }

    Optional<String> itemState(long itemId, long homeId) {
        return database.first(
                "SELECT state FROM rectification_item WHERE id = ? AND home_id = ?",
                row -> row.text("state"),
                itemId,
                homeId);
    }

    /** False: the same stood there already. */
    boolean saveFollowUp(UUID id, long itemId, long accountId, FollowUpRequest seen, String state, Instant at) {
        boolean same = database.first(
                        "SELECT * FROM inspection_follow_up WHERE inspection_id = ? AND rectification_item_id = ?",
                        row -> row.text("seen").equals(seen.seen().name())
                                && Objects.equals(row.textOrNull("note"), seen.note()),
                        id,
                        itemId)
                .orElse(false);
        if (same) {
            return false;
        }
        database.change(
                "DELETE FROM inspection_follow_up WHERE inspection_id = ? AND rectification_item_id = ?", id, itemId);
        database.change(
                """
                INSERT INTO inspection_follow_up (inspection_id, rectification_item_id, seen, note, seen_at, item_state,
                    recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                itemId,
                seen.seen(),
                seen.note(),
                seen.seenAt(),
                state,
                accountId,
                at);
        return true;
    }

    Optional<OnSiteView.FollowUp> followUp(UUID id, long itemId) {
        return database.first(FOLLOW_UPS + " AND f.rectification_item_id = ?", OnSiteRepository::followUp, id, itemId);
    }

    Optional<OnSiteView.Supplement> supplement(UUID id, UUID supplementId) {
        return database.first(SUPPLEMENTS + " AND s.id = ?", OnSiteRepository::supplement, id, supplementId);
    }

    boolean supplementIdTaken(UUID supplementId) {
        return database.count("SELECT COUNT(*) FROM inspection_supplement WHERE id = ?", supplementId) > 0;
    }

    long supplements(UUID id) {
        return database.count("SELECT COUNT(*) FROM inspection_supplement WHERE inspection_id = ?", id);
    }

    void insertSupplement(
            UUID id, UUID supplementId, long itemId, long accountId, SupplementRequest found, Instant at) {
        database.change(
                """
                INSERT INTO inspection_supplement (id, inspection_id, checklist_item_id, result, note, attachment_id, found_at,
                    recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                supplementId,
                id,
                itemId,
                found.result(),
                InspectionService.tidied(found.note()),
                found.attachmentId(),
                found.foundAt(),
                accountId,
                at);
    }

    /** Removes what was recorded at an inspection that is given up. */
    void forgetAll(UUID id) {
        database.change("DELETE FROM inspection_visit WHERE inspection_id = ?", id);
        database.change("DELETE FROM inspection_follow_up WHERE inspection_id = ?", id);
    }

    private static VisitRequest request(Row row) {
        return new VisitRequest(
                row.moment("begun_at"),
                row.momentOrNull("ended_at"),
                row.integer("clock_ahead_seconds"),
                row.decimalOrNull("longitude"),
                row.decimalOrNull("latitude"),
                row.integerOrNull("accuracy_metres"),
                row.integerOrNull("persons_expected"),
                row.integerOrNull("persons_counted"),
                row.textOrNull("count_note"),
                row.textOrNull("note"));
    }

    private static OnSiteView.Visit visit(Row row) {
        int ahead = row.integer("clock_ahead_seconds");
        Instant ended = row.momentOrNull("ended_at");
        return new OnSiteView.Visit(
                row.number("account_id"),
                row.text("display_name"),
                row.moment("begun_at").minusSeconds(ahead),
                ended == null ? null : ended.minusSeconds(ahead),
                ahead,
                row.decimalOrNull("longitude"),
                row.decimalOrNull("latitude"),
                row.integerOrNull("accuracy_metres"),
                row.integerOrNull("persons_expected"),
                row.integerOrNull("persons_counted"),
                row.textOrNull("count_note"),
                row.textOrNull("note"));
    }

    private static OnSiteView.FollowUp followUp(Row row) {
        return new OnSiteView.FollowUp(
                row.number("rectification_item_id"),
                row.text("number"),
                row.text("item_code"),
                row.text("problem"),
                row.choice("seen", SeenState.class),
                row.textOrNull("note"),
                row.momentOrNull("seen_at"),
                row.text("item_state"),
                row.textOrNull("closing_number"),
                row.text("display_name"));
    }

    private static OnSiteView.Supplement supplement(Row row) {
        return new OnSiteView.Supplement(
                UUID.fromString(row.text("id")),
                row.text("code"),
                row.choiceOrNull("result", AnswerResult.class),
                row.textOrNull("note"),
                row.textOrNull("attachment_id") == null ? null : UUID.fromString(row.text("attachment_id")),
                row.momentOrNull("found_at"),
                row.text("display_name"),
                row.moment("recorded_at"));
    }
}
