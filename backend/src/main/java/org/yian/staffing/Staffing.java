package org.yian.staffing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.yian.regions.RegionName;

/**
 * The staffing of a home, or of all homes in use of a county, a city or the province, today. What is missing is missing home
 * by home: one home's surplus does not fill another's gap.
 *
 * @param region the county or city; for a home the county, or the city where there are no counties
 * @param residents all who live there today, boarders included
 * @param managers active staff other than volunteers
 * @param required one for every ten residents begun, at least one for each home
 * @param shortfall how many must be hired to reach the ratio
 * @param homesBelow homes that lack at least one
 * @param professionalCareWorkers with a care-worker certificate or a nurse's registration in force
 * @param careWorkers staff whose post is nursing
 * @param requiredCareWorkers by the norms of the tiers; null while the province does not use them
 */
@Serdeable
public record Staffing(
        StaffingGroup by,
        @Nullable RegionName region,
        @Nullable Long homeId,
        @Nullable String homeName,
        int homes,
        int residents,
        int managers,
        int required,
        int shortfall,
        int homesBelow,
        int professionalCareWorkers,
        int homesWithoutProfessionalCare,
        int careWorkers,
        @Nullable Integer requiredCareWorkers) {}
