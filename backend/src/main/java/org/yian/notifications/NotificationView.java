package org.yian.notifications;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notification in the reader's language.
 *
 * @param path the page that it leads to
 */
@Serdeable
record NotificationView(
        long id,
        NotificationKind kind,
        String title,
        String text,
        String path,
        Instant createdAt,
        @Nullable Instant readAt) {}
