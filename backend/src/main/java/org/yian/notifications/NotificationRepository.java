package org.yian.notifications;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Select;

/** The notifications of one account; nobody reads another's. */
@Singleton
class NotificationRepository {

    /** Up to this many the list says exactly how many there are. */
    static final int MOST_COUNTED = 1_000;

    /** A bell with more than this says so. */
    static final int MOST_UNREAD = 99;

    private final Database database;
    private final ObjectMapper json;
    private final Messages messages;
    private final Clock clock;

    NotificationRepository(Database database, ObjectMapper json, Messages messages, Clock clock) {
        this.database = database;
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    /** @return the id; empty when the account was told the same before */
    Optional<Long> insert(long accountId, Notice notice) {
        int added = database.change(
                """
                INSERT IGNORE INTO notification (account_id, kind, subject_key, arguments, path, created_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                accountId,
                notice.kind(),
                notice.subjectKey(),
                written(notice.arguments()),
                notice.path(),
                clock.instant());
        return added == 0
                ? Optional.empty()
                : database.first(
                        "SELECT id FROM notification WHERE account_id = ? AND kind = ? AND subject_key = ?",
                        row -> row.number("id"),
                        accountId,
                        notice.kind(),
                        notice.subjectKey());
    }

    Page<NotificationView> page(Actor actor, boolean unreadOnly, PageQuery page) {
        Select select = Select.of("n.*", "notification n")
                .where("n.account_id = ?", actor.accountId())
                .whereGiven("n.unread = ?", unreadOnly ? Boolean.TRUE : null)
                .orderBy("n.id DESC");
        return database.pageCountedUpTo(MOST_COUNTED, select, page, row -> view(row, actor.locale()));
    }

    /** How many are unread, up to one more than {@link #MOST_UNREAD}. */
    long unread(Actor actor) {
        return database.count(Select.of("n.id", "notification n")
                .where("n.account_id = ?", actor.accountId())
                .where("n.unread = TRUE")
                .countUpTo(MOST_UNREAD));
    }

    /** @return whether the account has such a notification */
    boolean read(Actor actor, long id) {
        database.change(
                "UPDATE notification SET read_at = ? WHERE id = ? AND account_id = ? AND read_at IS NULL",
                clock.instant(),
                id,
                actor.accountId());
        return database.count(
                        "SELECT COUNT(*) FROM notification WHERE id = ? AND account_id = ?", id, actor.accountId())
                > 0;
    }

    /** Marks those that the reader has seen in the list. */
    void readUpTo(Actor actor, long newestId) {
        database.change(
                "UPDATE notification SET read_at = ? WHERE account_id = ? AND unread = TRUE AND id <= ?",
                clock.instant(),
                actor.accountId(),
                newestId);
    }

    NotificationView view(Row row, Locale locale) {
        NotificationKind kind = row.choice("kind", NotificationKind.class);
        return new NotificationView(
                row.number("id"),
                kind,
                messages.text(locale, "notifications.title." + kind),
                messages.text(locale, "notifications.text." + kind, (Object[]) arguments(row)),
                row.text("path"),
                row.moment("created_at"),
                row.momentOrNull("read_at"));
    }

    private String written(List<String> arguments) {
        try {
            return json.writeValueAsString(arguments.toArray(String[]::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String[] arguments(Row row) {
        try {
            return json.readValue(row.text("arguments"), String[].class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
