package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.regions.RegionName;

/**
 * What everybody may know of the standards in force: all cities side by side.
 *
 * @param careFloor the least that a city may publish; null before there was one
 * @param minimumWage the lowest minimum wage of the province that is known
 * @param floors all floors that the province has set, the newest first
 * @param wages all minimum wages that are known, by class, the newest first
 */
@Serdeable
record PublicStandards(
        LocalDate day,
        @Nullable CareFloor careFloor,
        @Nullable MinimumWage minimumWage,
        List<City> cities,
        List<CareFloor> floors,
        List<MinimumWage> wages) {

    /**
     * A city.
     *
     * @param care null: the city has not published any
     * @param nextCare from when another version that is published already will hold
     * @param living the living standards in force: urban, rural centralised, rural dispersed
     */
    @Serdeable
    record City(@Nullable RegionName city, @Nullable Care care, @Nullable LocalDate nextCare, List<Living> living) {}

    /**
     * A care standard in force.
     *
     * @param percentOfMinimumWage of the three tiers; empty: no minimum wage is known
     * @param belowFloor whether a tier lies below the floor that the province has set since
     */
    @Serdeable
    record Care(
            long id,
            LocalDate effectiveFrom,
            CareAmounts amounts,
            List<BigDecimal> percentOfMinimumWage,
            boolean belowFloor,
            String documentNumber) {}

    /** A living standard in force and who published it. */
    @Serdeable
    record Living(
            LivingKind kind,
            Money yearly,
            Money month,
            LocalDate effectiveFrom,
            String areaCode,
            String documentNumber) {}

    /**
     * One city with all that was published for it, the latest effective date first.
     *
     * @param livingHistory with those of the province, the counties and the functional zones
     */
    @Serdeable
    record Detail(
            LocalDate day,
            City city,
            @Nullable CareFloor careFloor,
            @Nullable MinimumWage minimumWage,
            List<CareStandardView> careHistory,
            List<LivingStandardView> livingHistory) {}
}
