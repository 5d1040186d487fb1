package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param month 1 to 12 for a monthly plan, else null */
@Serdeable
record PlanRequest(
        @NotNull PlanPeriod period,
        @Min(2017) @Max(2099) int year,
        @Nullable @Min(1) @Max(12) Integer month,
        @NotBlank @Size(max = 100) String title,
        @Nullable @Size(max = 500) String purpose) {}
