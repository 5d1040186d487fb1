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
 * A living standard as it is drafted.
 *
 * @param areaCode for whom it is: the own office's place, or for a city one of its counties or functional zones
 * @param yearly yuan a year; this or {@code monthly}
 * @param monthly yuan a month, where the document names it; twelve of it are the year
 * @param minimumLivingAllowance the local 低保 standard, yuan a month
 * @param backdatingReason why it holds from a month before that of its publication, or corrects another
 */
@Serdeable
record LivingEntry(
        @NotBlank @Size(max = 12) String areaCode,
        @NotNull LivingKind kind,
        @NotNull LocalDate effectiveFrom,
        @Nullable @DecimalMin("0.01") @Digits(integer = 7, fraction = 2) BigDecimal yearly,
        @Nullable @DecimalMin("0.01") @Digits(integer = 6, fraction = 2) BigDecimal monthly,
        @NotNull @DecimalMin("0.01") @Digits(integer = 6, fraction = 2) BigDecimal minimumLivingAllowance,
        @Nullable @Size(max = 500) String backdatingReason) {

    private static final int MONTHS = 12;

    /** A changed draft; {@code version} is the one that the caller has seen. */
    @Serdeable
    record Change(int version, @NotNull @Valid LivingEntry details) {}

    LivingEntry tidied() {
        return new LivingEntry(
                areaCode,
                kind,
                effectiveFrom,
                yearly,
                monthly,
                minimumLivingAllowance,
                backdatingReason == null || backdatingReason.isBlank() ? null : backdatingReason.strip());
    }

    /** Whether one of the two amounts is given, and not both. */
    boolean hasOneAmount() {
        return (yearly == null) != (monthly == null);
    }

    /** Yuan a year; zero while no amount is given. */
    Money year() {
        if (monthly != null) {
            return new Money(monthly).times(MONTHS);
        }
        return yearly == null ? Money.ZERO : new Money(yearly);
    }

    @org.jspecify.annotations.Nullable
    Money month() {
        return monthly == null ? null : new Money(monthly);
    }
}
