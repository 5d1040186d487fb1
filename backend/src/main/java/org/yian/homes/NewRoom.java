package org.yian.homes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param beds how many beds stand in it; they are called 1, 2, 3 … */
@Serdeable
@Introspected
record NewRoom(
        @NotBlank @Size(max = 40) String building,
        @Min(-3) @Max(99) int floor,
        @NotBlank @Size(max = 40) String name,
        @Min(0) @Max(20) int beds) {}
