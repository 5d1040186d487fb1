package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.regions.RegionName;

/**
 * What publishing a care standard today would change.
 *
 * @param firstMonth the first month paid by it, ISO
 * @param monthsBack how many months up to the last one lie behind: each makes difference payments
 * @param before what holds on that day now; null: no standard, no care part is paid
 * @param corrects the version for the same day that it would correct
 * @param nextFrom from when a version that is published already holds in its place
 * @param floor the province's floor that applies, yuan a year
 * @param percentOfMinimumWage of the three tiers, of the province's lowest minimum wage in force; empty: none is known
 * @param counties of the city, and without a name those directly under it
 * @param findings what the rules say of the amounts
 */
@Serdeable
record CareEffect(
        String firstMonth,
        int monthsBack,
        @Nullable CareAmounts before,
        CareAmounts after,
        @Nullable Corrected corrects,
        @Nullable LocalDate nextFrom,
        @Nullable CareFloor floor,
        List<java.math.BigDecimal> percentOfMinimumWage,
        List<County> counties,
        County total,
        List<FindingView> findings) {

    /** The version that would be corrected. */
    @Serdeable
    record Corrected(long id, String documentNumber) {}

    /**
     * The supported persons of a county, and yuan a month for them.
     *
     * @param unassessed persons without a tier: no care part can be reckoned for them
     */
    @Serdeable
    record County(
            @Nullable RegionName county,
            long independent,
            long partiallyDependent,
            long dependent,
            long unassessed,
            Money before,
            Money after) {}
}
