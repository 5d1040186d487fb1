package org.yian.staffing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.homes.StaffingTarget;
import org.yian.regions.RegionName;

/**
 * The counts of one home in use.
 *
 * @param area the county, or the city where there are no counties
 */
record HomeStaffing(
        long homeId,
        String homeName,
        RegionName city,
        RegionName area,
        int residents,
        int partiallyDependent,
        int dependent,
        int managers,
        int careWorkers,
        int professionals) {

    Staffing staffing(StaffingTarget target, Optional<CareNorms.Norm> norm) {
        int shortfall = target.shortfall(residents, managers);
        return new Staffing(
                StaffingGroup.HOME,
                area,
                homeId,
                homeName,
                1,
                residents,
                managers,
                target.required(residents),
                shortfall,
                shortfall > 0 ? 1 : 0,
                professionals,
                professionals == 0 ? 1 : 0,
                careWorkers,
                requiredCareWorkers(norm));
    }

    private @Nullable Integer requiredCareWorkers(Optional<CareNorms.Norm> norm) {
        return norm.map(all -> all.required(residents - partiallyDependent - dependent, partiallyDependent, dependent))
                .orElse(null);
    }
}
