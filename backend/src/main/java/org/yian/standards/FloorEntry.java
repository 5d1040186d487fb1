package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A floor for the care standards of all cities that the province publishes; yuan a year. */
@Serdeable
record FloorEntry(
        @NotNull LocalDate effectiveFrom,
        @NotNull @DecimalMin("0.01") @Digits(integer = 7, fraction = 2) BigDecimal independent,
        @NotNull @DecimalMin("0.01") @Digits(integer = 7, fraction = 2) BigDecimal partiallyDependent,
        @NotNull @DecimalMin("0.01") @Digits(integer = 7, fraction = 2) BigDecimal dependent,
        @NotBlank @Size(max = 100) String documentNumber) {}
