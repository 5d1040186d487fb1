package org.yian.presence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.residents.EndReason;

/** Leaves, always within a scope or of a person who was found within it. */
@Singleton
class LeaveRepository {

    private final Database database;
    private final Clock clock;

    LeaveRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long insert(Actor actor, long residentId, long homeId, NewLeave leave) {
        return database.insert(
                """
                INSERT INTO resident_leave (resident_id, home_id, left_on, expected_back_on, reason, fetched_by,
                    fetched_by_phone, created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                residentId,
                homeId,
                leave.leftOn(),
                leave.expectedBackOn(),
                leave.reason().strip(),
                leave.fetchedBy().strip(),
                leave.fetchedByPhone(),
                actor.accountId(),
                clock.instant());
    }

    void end(long id, LocalDate backOn, @Nullable String note) {
        database.change(
                "UPDATE resident_leave SET back_on = ?, back_note = ?, version = version + 1 WHERE id = ?",
                backOn,
                note,
                id);
    }

    /** Ends the open leave of a person with the stay; false when there is none. */
    boolean endWithStay(long residentId, LocalDate endedOn, EndReason reason) {
        return database.change(
                        """
                        UPDATE resident_leave
                        SET back_on = GREATEST(left_on, ?), ended_by = ?, version = version + 1
                        WHERE open_resident_id = ?
                        """,
                        endedOn,
                        reason,
                        residentId)
                > 0;
    }

    /** Opens the leave again that ended with a stay whose end is taken back. */
    void reopen(long residentId, EndReason reason) {
        database.change(
                """
                UPDATE resident_leave SET back_on = NULL, ended_by = NULL, version = version + 1
                WHERE resident_id = ? AND ended_by = ? ORDER BY id DESC LIMIT 1
                """,
                residentId,
                reason);
    }

    Optional<LeaveView> lock(Scope scope, long id) {
        SqlFragment query = Select.of(
                        "l.*, r.name",
                        "resident_leave l JOIN resident r ON r.id = l.resident_id JOIN home h ON h.id = l.home_id")
                .where(scope.homes("h"))
                .where("l.id = ?", id)
                .all();
        return database.first(new SqlFragment(query.sql() + " FOR UPDATE", query.values()), this::view);
    }

    List<LeaveView> of(long residentId) {
        return database.list(
                """
                SELECT l.*, r.name FROM resident_leave l JOIN resident r ON r.id = l.resident_id
                WHERE l.resident_id = ? ORDER BY l.left_on DESC, l.id DESC LIMIT 500
                """,
                this::view,
                residentId);
    }

    /** The roster of a home by room and bed, each with the open leave. */
    List<PresentPerson> roster(long homeId) {
        return database.list(
                """
                SELECT r.id AS person_id, r.name, b.label, m.name AS room, l.id, l.version, l.resident_id, l.left_on,
                    l.expected_back_on, l.back_on, l.ended_by, l.reason, l.fetched_by, l.fetched_by_phone, l.back_note
                FROM resident r LEFT JOIN bed b ON b.id = r.bed_id LEFT JOIN room m ON m.id = b.room_id
                LEFT JOIN resident_leave l ON l.open_resident_id = r.id
                WHERE r.home_id = ? AND r.active = TRUE
                ORDER BY m.building, m.floor, LENGTH(m.name), m.name, b.label, r.id
                """,
                row -> new PresentPerson(
                        row.number("person_id"),
                        row.text("name"),
                        row.textOrNull("label") == null ? null : row.text("room") + "-" + row.text("label"),
                        row.numberOrNull("id") == null ? null : view(row)),
                homeId);
    }

    private LeaveView view(Row row) {
        LocalDate today = LocalDate.now(clock);
        LocalDate backOn = row.dateOrNull("back_on");
        NewLeave leave = new NewLeave(
                row.date("left_on"),
                row.date("expected_back_on"),
                row.text("reason"),
                row.text("fetched_by"),
                row.textOrNull("fetched_by_phone"));
        return new LeaveView(
                row.number("id"),
                row.integer("version"),
                row.number("resident_id"),
                row.text("name"),
                leave,
                backOn,
                row.choiceOrNull("ended_by", EndReason.class),
                row.textOrNull("back_note"),
                LeaveDays.between(leave.leftOn(), Objects.requireNonNullElse(backOn, today)),
                backOn == null && today.isAfter(leave.expectedBackOn()));
    }
}
