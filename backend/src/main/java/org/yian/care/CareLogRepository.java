package org.yian.care;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;

/** Night rounds and handovers of a home that the caller has found within the scope. */
@Singleton
class CareLogRepository {

    private static final int SHOWN = 300;

    private final Database database;
    private final Clock clock;

    CareLogRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long insert(Actor actor, long homeId, NewNightRound round) {
        return database.insert(
                """
                INSERT INTO night_round (home_id, rounded_at, all_well, note, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                homeId,
                round.roundedAt(),
                round.allWell(),
                text(round.note()),
                actor.accountId(),
                clock.instant());
    }

    long insert(Actor actor, long homeId, NewDutyHandover handover) {
        return database.insert(
                """
                INSERT INTO duty_handover (home_id, handed_at, handed_over_by, taken_over_by, present, summary, attention,
                    recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                homeId,
                handover.handedAt(),
                handover.handedOverBy().strip(),
                handover.takenOverBy().strip(),
                handover.present(),
                handover.summary().strip(),
                text(handover.attention()),
                actor.accountId(),
                clock.instant());
    }

    List<CareLog.NightRound> nightRounds(long homeId, Instant since) {
        return database.list(
                """
                SELECT n.*, a.display_name FROM night_round n JOIN account a ON a.id = n.recorded_by
                WHERE n.home_id = ? AND n.rounded_at >= ? ORDER BY n.rounded_at DESC, n.id DESC LIMIT
                """
                        + SHOWN,
                row -> new CareLog.NightRound(
                        row.number("id"),
                        row.moment("rounded_at"),
                        row.flag("all_well"),
                        row.textOrNull("note"),
                        row.text("display_name"),
                        row.moment("recorded_at")),
                homeId,
                since);
    }

    List<CareLog.DutyHandover> handovers(long homeId, Instant since) {
        return database.list(
                """
                SELECT d.*, a.display_name FROM duty_handover d JOIN account a ON a.id = d.recorded_by
                WHERE d.home_id = ? AND d.handed_at >= ? ORDER BY d.handed_at DESC, d.id DESC LIMIT
                """
                        + SHOWN,
                row -> new CareLog.DutyHandover(
                        row.number("id"),
                        row.moment("handed_at"),
                        row.text("handed_over_by"),
                        row.text("taken_over_by"),
                        row.integer("present"),
                        row.text("summary"),
                        row.textOrNull("attention"),
                        row.text("display_name"),
                        row.moment("recorded_at")),
                homeId,
                since);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
