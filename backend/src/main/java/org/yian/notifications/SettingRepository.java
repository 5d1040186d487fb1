package org.yian.notifications;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.yian.platform.Database;

/** Where accounts want to be told outside of the system. */
@Singleton
class SettingRepository {

    private final Database database;
    private final Clock clock;

    SettingRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    NotificationSetting of(long accountId) {
        return database.first(
                        "SELECT email, by_email FROM notification_setting WHERE account_id = ?",
                        row -> new NotificationSetting(row.textOrNull("email"), row.flag("by_email")),
                        accountId)
                .orElse(NotificationSetting.NONE);
    }

    void save(long accountId, NotificationSetting setting) {
        database.change(
                """
                INSERT INTO notification_setting (account_id, email, by_email, updated_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE email = VALUES(email), by_email = VALUES(by_email), updated_at = VALUES(updated_at)
                """,
                accountId,
                setting.email(),
                setting.byEmail(),
                clock.instant());
    }
}
