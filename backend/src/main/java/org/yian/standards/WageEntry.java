package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A minimum wage that the province enters; yuan a month. */
@Serdeable
record WageEntry(
        @Min(1) @Max(4) int wageClass,
        @NotNull LocalDate effectiveFrom,
        @NotNull @DecimalMin("0.01") @Digits(integer = 6, fraction = 2) BigDecimal monthly,
        @NotBlank @Size(max = 300) String source) {}
