package org.yian.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * What the cookie of a signed-in browser says.
 *
 * @param rotation the number of this token among those of its session
 */
record SessionToken(UUID session, int rotation, Instant issuedAt) {}
