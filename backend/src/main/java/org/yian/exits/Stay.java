package org.yian.exits;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a person lived in which home. */
@Serdeable
record Stay(long homeId, String homeName, LocalDate beganOn, @Nullable LocalDate endedOn) {}
