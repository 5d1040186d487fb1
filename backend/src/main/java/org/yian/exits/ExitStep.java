package org.yian.exits;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that was done with an exit. */
@Serdeable
record ExitStep(ExitAction action, Instant at, String by, @Nullable String note) {}
