package org.yian.access;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.yian.platform.Database;
import org.yian.support.TestHomes;

/** A notification of the caller at the own place, and of somebody else elsewhere. */
@Singleton
class NotificationRoutes implements RouteContribution {

    private final Database database;

    NotificationRoutes(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, RouteObjects.Maker> makers() {
        return Map.of("notification", (place, caller) -> {
            boolean own = TestHomes.GANZHOU.equals(place.countyCode());
            long account = own
                    ? caller.accountId()
                    : database.count("SELECT MIN(id) FROM account WHERE id <> ?", caller.accountId());
            return Long.toString(database.insert(
                    """
                    INSERT INTO notification (account_id, kind, subject_key, arguments, path, created_at)
                    VALUES (?, 'WEEKLY_DIGEST', ?, '["1", "0"]', '/', NOW(6))
                    """,
                    account,
                    UUID.randomUUID().toString()));
        });
    }

    @Override
    public Map<String, RouteObjects.Body> bodies() {
        return Map.of(
                "POST /api/notifications/read", (place, caller) -> "{\"newestId\":1}",
                "PUT /api/notifications/setting", (place, caller) -> "{\"byEmail\":false}");
    }
}
