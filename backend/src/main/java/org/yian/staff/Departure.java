package org.yian.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Somebody works in the home no longer.
 *
 * @param endedOn the first day without this person
 */
@Serdeable
record Departure(int version, @NotNull LocalDate endedOn, @Nullable @Size(max = 200) String note) {}
