package org.yian.policies;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a day is to be.
 *
 * @param version the one that the caller has seen; null for a day that is not in the calendar yet
 */
@Serdeable
record HolidayChange(
        @Nullable Integer version,
        boolean working,
        @NotBlank @Size(max = 40) String name,
        @NotBlank @Size(max = 200) String source) {}
