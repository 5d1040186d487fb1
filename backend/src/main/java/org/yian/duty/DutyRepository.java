package org.yian.duty;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;

/** Duty rosters of homes that the caller has found within the scope. */
@Singleton
class DutyRepository {

    private final Database database;
    private final Clock clock;

    DutyRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A week that has been made. */
    record Head(long id, int version, @Nullable String updatedBy, Instant updatedAt) {}

    Optional<Head> head(long homeId, LocalDate monday) {
        return find(homeId, monday, "");
    }

    Optional<Head> lock(long homeId, LocalDate monday) {
        return find(homeId, monday, " FOR UPDATE");
    }

    private Optional<Head> find(long homeId, LocalDate monday, String locking) {
        return database.first(
                """
                SELECT w.id, w.version, w.updated_at,
                    (SELECT a.display_name FROM account a WHERE a.id = w.updated_by) AS updated_by_name
                FROM duty_week w WHERE w.home_id = ? AND w.monday = ?
                """
                        + locking,
                row -> new Head(
                        row.number("id"),
                        row.integer("version"),
                        row.textOrNull("updated_by_name"),
                        row.moment("updated_at")),
                homeId,
                monday);
    }

    List<DutyEntry> entries(long weekId) {
        return database.list(
                """
                SELECT day, shift, staff_id FROM duty_shift WHERE week_id = ?
                ORDER BY day, FIELD(shift, 'DAY', 'EVENING', 'NIGHT'), staff_id
                """,
                row -> new DutyEntry(row.date("day"), row.choice("shift", Shift.class), row.number("staff_id")),
                weekId);
    }

    /** The names of those on duty in a week who do not work in the home any more. */
    List<DutyWeek.Person> others(long weekId, long homeId, LocalDate day) {
        return database.list(
                """
                SELECT DISTINCT s.id, s.name FROM duty_shift d JOIN staff s ON s.id = d.staff_id
                WHERE d.week_id = ? AND NOT (s.home_id = ? AND s.started_on <= ? AND (s.ended_on IS NULL OR s.ended_on > ?))
                ORDER BY s.id
                """,
                row -> new DutyWeek.Person(row.number("id"), row.text("name"), null),
                weekId,
                homeId,
                day,
                day);
    }

    long insert(Actor actor, long homeId, LocalDate monday) {
        return database.insert(
                "INSERT INTO duty_week (home_id, monday, updated_by, updated_at) VALUES (?, ?, ?, ?)",
                homeId,
                monday,
                actor.accountId(),
                clock.instant());
    }

    void update(Actor actor, long id) {
        database.change(
                "UPDATE duty_week SET updated_by = ?, updated_at = ?, version = version + 1 WHERE id = ?",
                actor.accountId(),
                clock.instant(),
                id);
    }

    void replace(long weekId, List<DutyEntry> entries) {
        database.change("DELETE FROM duty_shift WHERE week_id = ?", weekId);
        List<@Nullable Object[]> rows = entries.stream()
                .map(entry -> new @Nullable Object[] {weekId, entry.day(), entry.shift(), entry.staffId()})
                .toList();
        database.changeAll("INSERT INTO duty_shift (week_id, day, shift, staff_id) VALUES (?, ?, ?, ?)", rows);
    }
}
