package org.yian.overview;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the caller's scope (domain rules section 2).
 *
 * @param homes open homes
 * @param homesWithThreeManagersOrFewer three included
 * @param homesWithoutProfessionalCarePercent one decimal, half up; null without homes
 * @param cities the cities of the scope; a part of a city counts as the city
 * @param occupancyPercent residents of homes by beds, one decimal; null without beds
 * @param staffingShortfall managers missing to 1:10, added up over the homes
 * @param lateDeathReports deaths of this year that were reported later than the policy's hours
 * @param openWarnings cities without a care standard in force, late death reports of this year, and homes with an overdue
 *     critical item
 */
@Serdeable
record Overview(
        long homes,
        long homesWithoutApproval,
        long homesWithThreeManagersOrFewer,
        long homesWithoutProfessionalCare,
        @Nullable BigDecimal homesWithoutProfessionalCarePercent,
        long cities,
        long citiesWithCareStandard,
        long residents,
        long beds,
        @Nullable BigDecimal occupancyPercent,
        long staffingShortfall,
        long homesBelowStaffingTarget,
        long openRectificationItems,
        long overdueRectificationItems,
        long openFireItems,
        long deathsThisYear,
        long lateDeathReports,
        long openWarnings) {}
