package org.yian.accounts;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * One of the caller's open sessions.
 *
 * @param device what the browser says of itself
 * @param current whether it is the one that asks
 */
@Serdeable
record SessionView(UUID id, Instant createdAt, Instant lastSeenAt, String address, String device, boolean current) {}
