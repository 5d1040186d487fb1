package org.yian.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open session with its account.
 *
 * @param rotation the number of its newest token
 * @param rotationUsedAt when the newest token first came back; null: the browser may not have received it yet
 */
record SessionState(
        UUID id,
        int rotation,
        Instant rotatedAt,
        @Nullable Instant rotationUsedAt,
        Instant lastSeenAt,
        Instant expiresAt,
        Account account) {}
