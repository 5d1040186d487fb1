package org.yian.assessments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yian.regions.RegionName;

/**
 * How many of the destitute persons who need care live in homes (domain rules section 10). Boarders do not count: they are
 * not destitute.
 *
 * @param region a county or a city; null: all of the caller's scope
 * @param dependentInHomes DEPENDENT persons in homes
 * @param dependent all DEPENDENT persons, in homes and dispersed
 * @param dependentPercent one decimal; null where there is none
 * @param notAssessed persons without a tier, who are in none of the figures
 */
@Serdeable
record CentralisedRate(
        @Nullable RegionName region,
        int dependentInHomes,
        int dependent,
        @Nullable BigDecimal dependentPercent,
        int partiallyInHomes,
        int partially,
        @Nullable BigDecimal partiallyPercent,
        int notAssessed) {

    static CentralisedRate of(
            @Nullable RegionName region,
            int dependentInHomes,
            int dependent,
            int partiallyInHomes,
            int partially,
            int notAssessed) {
        return new CentralisedRate(
                region,
                dependentInHomes,
                dependent,
                percent(dependentInHomes, dependent),
                partiallyInHomes,
                partially,
                percent(partiallyInHomes, partially),
                notAssessed);
    }

    CentralisedRate plus(CentralisedRate other) {
        return of(
                region,
                dependentInHomes + other.dependentInHomes,
                dependent + other.dependent,
                partiallyInHomes + other.partiallyInHomes,
                partially + other.partially,
                notAssessed + other.notAssessed);
    }

    /** Half up, one decimal. */
    static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
