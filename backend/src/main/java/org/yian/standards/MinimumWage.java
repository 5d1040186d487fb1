package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * A minimum wage of the province.
 *
 * @param wageClass 1 to 4: the class of areas that it holds for
 * @param nextFrom from when a later one of the class holds; null: there is none
 * @param monthly yuan a month
 */
@Serdeable
record MinimumWage(
        long id,
        int wageClass,
        StandardState state,
        LocalDate effectiveFrom,
        @Nullable LocalDate nextFrom,
        Money monthly,
        String source) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many percent of it the three tiers are, one decimal. */
    List<BigDecimal> percent(CareAmounts amounts) {
        return Stream.of(amounts.independent(), amounts.partiallyDependent(), amounts.dependent())
                .map(amount -> amount.yuan().multiply(HUNDRED).divide(monthly.yuan(), 1, RoundingMode.HALF_UP))
                .toList();
    }
}
