package org.yian.standards;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.yian.platform.Money;

/**
 * A care standard as it is drafted.
 *
 * @param independent yuan a month, as the two others
 * @param minimumWage basis: the local minimum wage, yuan a month
 * @param nursingHomeFee basis: what nursing homes charge for care, yuan a month
 * @param dailyCareCost basis: what a day of care costs, yuan
 * @param basis how the amounts follow from it
 * @param backdatingReason why it holds from a month before that of its publication, or corrects another
 */
@Serdeable
record CareEntry(
        @NotNull LocalDate effectiveFrom,
        @NotNull @DecimalMin("0.01") @Digits(integer = 6, fraction = 2) BigDecimal independent,
        @NotNull @DecimalMin("0.01") @Digits(integer = 6, fraction = 2) BigDecimal partiallyDependent,
        @NotNull @DecimalMin("0.01") @Digits(integer = 6, fraction = 2) BigDecimal dependent,
        @Nullable @DecimalMin("0.01") @Digits(integer = 6, fraction = 2) BigDecimal minimumWage,
        @Nullable @DecimalMin("0.01") @Digits(integer = 6, fraction = 2) BigDecimal nursingHomeFee,
        @Nullable @DecimalMin("0.01") @Digits(integer = 6, fraction = 2) BigDecimal dailyCareCost,
        @NotBlank @Size(max = 1000) String basis,
        @Nullable @Size(max = 500) String backdatingReason) {

    /** A changed draft; {@code version} is the one that the caller has seen. */
    @Serdeable
    record Change(int version, @NotNull @Valid CareEntry details) {}

    CareEntry tidied() {
        return new CareEntry(
                effectiveFrom,
                independent,
                partiallyDependent,
                dependent,
                minimumWage,
                nursingHomeFee,
                dailyCareCost,
                basis.strip(),
                backdatingReason == null || backdatingReason.isBlank() ? null : backdatingReason.strip());
    }

    CareAmounts amounts() {
        return new CareAmounts(new Money(independent), new Money(partiallyDependent), new Money(dependent));
    }
}
