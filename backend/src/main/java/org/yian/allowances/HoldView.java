package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A hold that is not released. */
@Serdeable
record HoldView(String reason, @Nullable String heldBy, Instant heldAt) {}
