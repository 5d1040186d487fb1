package org.yian.presence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;

/** Roll calls of a home that the caller has found within the scope. */
@Singleton
class RollCallRepository {

    private final Database database;
    private final Clock clock;

    RollCallRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long insert(Actor actor, long homeId, int roster, int onLeave, Map<Long, String> missing) {
        long id = database.insert(
                """
                INSERT INTO roll_call (home_id, called_at, called_by, roster, on_leave, missing)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                homeId,
                clock.instant(),
                actor.accountId(),
                roster,
                onLeave,
                missing.size());
        List<@Nullable Object[]> rows = missing.entrySet().stream()
                .map(person -> new @Nullable Object[] {
                    id, person.getKey(), person.getValue().isBlank() ? null : person.getValue()
                })
                .toList();
        database.changeAll("INSERT INTO roll_call_missing (roll_call_id, resident_id, remark) VALUES (?, ?, ?)", rows);
        return id;
    }

    /** The newest ones first. */
    List<RollCall> last(long homeId, int count) {
        Map<Long, List<RollCall.Missing>> missing = missing(homeId, count);
        return database.list(
                """
                SELECT c.*, a.display_name FROM roll_call c JOIN account a ON a.id = c.called_by
                WHERE c.home_id = ? ORDER BY c.called_at DESC, c.id DESC LIMIT
                """
                        + count,
                row -> new RollCall(
                        row.number("id"),
                        row.moment("called_at"),
                        row.text("display_name"),
                        row.integer("roster"),
                        row.integer("on_leave"),
                        row.integer("missing"),
                        missing.getOrDefault(row.number("id"), List.of())),
                homeId);
    }

    private Map<Long, List<RollCall.Missing>> missing(long homeId, int count) {
        record Found(long call, RollCall.Missing person) {}
        return database
                .list(
                        """
                        SELECT x.roll_call_id, x.resident_id, x.remark, r.name
                        FROM (SELECT id FROM roll_call WHERE home_id = ? ORDER BY called_at DESC, id DESC LIMIT %d) c
                        JOIN roll_call_missing x ON x.roll_call_id = c.id JOIN resident r ON r.id = x.resident_id
                        ORDER BY x.roll_call_id, r.id
                        """
                                .formatted(count),
                        row -> new Found(
                                row.number("roll_call_id"),
                                new RollCall.Missing(
                                        row.number("resident_id"), row.text("name"), row.textOrNull("remark"))),
                        homeId)
                .stream()
                .collect(Collectors.groupingBy(Found::call, Collectors.mapping(Found::person, Collectors.toList())));
    }
}
