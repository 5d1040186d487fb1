package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.AttachmentView;
import org.yian.attachments.Attachments;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Role;
import org.yian.platform.Row;

/** The timeline of an item; lines are only ever added. */
@Singleton
final class StepRepository {

    private final Database database;
    private final Attachments attachments;
    private final Clock clock;

    StepRepository(Database database, Attachments attachments, Clock clock) {
        this.database = database;
        this.attachments = attachments;
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

    /** The timeline of an item that the reader was found to see, oldest line first. */
    List<ItemDetail.Step> timeline(Actor reader, long itemId) {
        Map<Long, List<UUID>> files = new HashMap<>();
        database.list(
                """
                SELECT f.step_id, f.attachment_id
                FROM rectification_step_attachment f JOIN rectification_step s ON s.id = f.step_id
                WHERE s.item_id = ?
                ORDER BY f.step_id, f.attachment_id
                """,
                row -> files.computeIfAbsent(row.number("step_id"), step -> new ArrayList<>())
                        .add(UUID.fromString(row.text("attachment_id"))),
                itemId);
        Map<UUID, AttachmentView> views = views(reader, files.values());
        return database.list(
                """
                SELECT s.id, s.action, s.at, s.note, s.new_date, a.role, a.display_name
                FROM rectification_step s JOIN account a ON a.id = s.account_id
                WHERE s.item_id = ?
                ORDER BY s.id
                """,
                row -> step(row, reader, files.getOrDefault(row.number("id"), List.of()), views),
                itemId);
    }

    private Map<UUID, AttachmentView> views(Actor reader, Collection<List<UUID>> ids) {
        List<UUID> all = ids.stream().flatMap(List::stream).toList();
        return attachments.views(reader, all).stream()
                .collect(Collectors.toMap(AttachmentView::id, Function.identity()));
    }

    private static ItemDetail.Step step(Row row, Actor reader, List<UUID> files, Map<UUID, AttachmentView> views) {
        return new ItemDetail.Step(
                row.number("id"),
                row.choice("action", StepAction.class),
                row.moment("at"),
                row.choice("role", Role.class),
                ItemRows.personal(reader, row.text("display_name")),
                row.textOrNull("note"),
                row.dateOrNull("new_date"),
                files.stream().map(views::get).filter(Objects::nonNull).toList());
    }
}
