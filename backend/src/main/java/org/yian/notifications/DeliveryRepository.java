package org.yian.notifications;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.UseCase;

/** What is on its way to people outside of the system. */
@Singleton
class DeliveryRepository {

    static final int MOST_ATTEMPTS = 8;

    /** How long one server may take to hand over what it has taken. */
    private static final Duration TAKEN_FOR = Duration.ofMinutes(5);

    private final Database database;
    private final NotificationRepository notifications;
    private final Clock clock;

    DeliveryRepository(Database database, NotificationRepository notifications, Clock clock) {
        this.database = database;
        this.notifications = notifications;
        this.clock = clock;
    }

    record Waiting(long notificationId, String address, NotificationView notification, int attempts) {}

    /** Sends a new notification on its way, when the account wants it. */
    void enqueue(long notificationId, long accountId) {
        database.change(
                """
                INSERT IGNORE INTO notification_delivery (notification_id, channel, address, next_attempt_at)
                SELECT ?, 'EMAIL', s.email, ? FROM notification_setting s
                WHERE s.account_id = ? AND s.by_email AND s.email IS NOT NULL
                """,
                notificationId,
                clock.instant(),
                accountId);
    }

    /** Takes what is due; another server does not take the same at the same time. */
    @UseCase
    public List<Waiting> take(String channel, int most) {
        Instant now = clock.instant();
        List<Waiting> due = database.list(
                """
                SELECT n.*, d.notification_id, d.address, d.attempts
                FROM notification_delivery d JOIN notification n ON n.id = d.notification_id
                WHERE d.channel = ? AND d.state = 'WAITING' AND d.next_attempt_at <= ?
                ORDER BY d.next_attempt_at, d.notification_id LIMIT ? FOR UPDATE
                """,
                row -> new Waiting(
                        row.number("notification_id"),
                        row.text("address"),
                        notifications.view(row, Messages.CHINESE),
                        row.integer("attempts")),
                channel,
                now,
                most);
        for (Waiting one : due) {
            database.change(
                    """
                    UPDATE notification_delivery SET attempts = attempts + 1, next_attempt_at = ?
                    WHERE notification_id = ? AND channel = ?
                    """,
                    now.plus(TAKEN_FOR),
                    one.notificationId(),
                    channel);
        }
        return due;
    }

    @UseCase
    public void sent(Waiting delivery, String channel) {
        database.change(
                """
                UPDATE notification_delivery SET state = 'SENT', sent_at = ?, last_error = NULL
                WHERE notification_id = ? AND channel = ?
                """,
                clock.instant(),
                delivery.notificationId(),
                channel);
    }

    /** Tries it again after a pause that doubles, and gives up after {@link #MOST_ATTEMPTS}. */
    @UseCase
    public void failed(Waiting delivery, String channel, @Nullable String error) {
        int attempts = delivery.attempts() + 1;
        String told = error == null ? "" : error;
        database.change(
                """
                UPDATE notification_delivery SET state = ?, next_attempt_at = ?, last_error = ?
                WHERE notification_id = ? AND channel = ?
                """,
                attempts >= MOST_ATTEMPTS ? "FAILED" : "WAITING",
                clock.instant().plus(Duration.ofMinutes(1L << attempts)),
                told.substring(0, Math.min(told.length(), 300)),
                delivery.notificationId(),
                channel);
    }
}
