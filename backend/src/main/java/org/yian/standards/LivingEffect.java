package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * What publishing a living standard today would change.
 *
 * @param firstMonth the first month paid by it, ISO
 * @param monthsBack how many months lie behind: each makes difference payments
 * @param month yuan of an ordinary month
 * @param leastMonth 1.3 times the 低保 standard, yuan a month
 * @param belowLeast whether the month lies below it by more than the tolerance: a warning, not a refusal
 * @param corrects the version for the same day that it would correct
 * @param floor what the province has published for that day, yuan a year; null for the province itself
 * @param personsKnown false: persons are not registered by urban or rural support, so they cannot be counted
 * @param places by city for the province, by county for a city
 */
@Serdeable
record LivingEffect(
        String firstMonth,
        int monthsBack,
        Money month,
        Money leastMonth,
        boolean belowLeast,
        CareEffect.@Nullable Corrected corrects,
        @Nullable LocalDate nextFrom,
        @Nullable Money floor,
        boolean personsKnown,
        List<Place> places,
        Place total,
        List<FindingView> findings) {

    /** The persons whose standard would change, and yuan of an ordinary month for them. */
    @Serdeable
    record Place(@Nullable String name, @Nullable String nameEn, long persons, Money before, Money after) {}
}
