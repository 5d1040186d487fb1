package org.yian.standards;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.yian.platform.Money;

/** Amounts whose effect somebody wants to see before anything is kept; yuan a month. */
@Serdeable
record CareTrial(
        @NotNull LocalDate effectiveFrom,
        @NotNull @DecimalMin("0.01") @Digits(integer = 6, fraction = 2) BigDecimal independent,
        @NotNull @DecimalMin("0.01") @Digits(integer = 6, fraction = 2) BigDecimal partiallyDependent,
        @NotNull @DecimalMin("0.01") @Digits(integer = 6, fraction = 2) BigDecimal dependent,
        @Nullable String backdatingReason) {

    CareAmounts amounts() {
        return new CareAmounts(new Money(independent), new Money(partiallyDependent), new Money(dependent));
    }
}
