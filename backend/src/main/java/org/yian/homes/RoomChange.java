package org.yian.homes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param version the version that the caller has read */
@Serdeable
@Introspected
record RoomChange(
        int version,
        @NotBlank @Size(max = 40) String building,
        @Min(-3) @Max(99) int floor,
        @NotBlank @Size(max = 40) String name) {}
