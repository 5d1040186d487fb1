package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;

/** The timeline of an item; lines are only ever added. */
@Singleton
final class StepRepository {

    private final Database database;
    private final Clock clock;

    StepRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(
            Actor actor,
            long itemId,
            StepAction action,
            @Nullable String note,
            @Nullable LocalDate newDate,
            Collection<UUID> attachments) {
        long step = database.insert(
                """
                INSERT INTO rectification_step (item_id, action, account_id, at, note, new_date)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                itemId,
                action,
                actor.accountId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                note,
                newDate);
        List<@Nullable Object[]> files = attachments.stream()
                .distinct()
                .map(id -> new Object[] {step, id})
                .toList();
        database.changeAll("INSERT INTO rectification_step_attachment (step_id, attachment_id) VALUES (?, ?)", files);
    }
}
