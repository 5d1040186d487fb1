package org.yian.staffing;

import java.util.Collection;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/** Adds the staffing of homes up. */
final class StaffingSum {

    private final Collection<Staffing> homes;

    private StaffingSum(Collection<Staffing> homes) {
        this.homes = homes;
    }

    static Staffing of(StaffingGroup by, @Nullable RegionName region, Collection<Staffing> homes) {
        StaffingSum sum = new StaffingSum(homes);
        return new Staffing(
                by,
                region,
                null,
                null,
                homes.size(),
                sum.of(Staffing::residents),
                sum.of(Staffing::managers),
                sum.of(Staffing::required),
                sum.of(Staffing::shortfall),
                sum.of(Staffing::homesBelow),
                sum.of(Staffing::professionalCareWorkers),
                sum.of(Staffing::homesWithoutProfessionalCare),
                sum.of(Staffing::careWorkers),
                sum.requiredCareWorkers());
    }

    private int of(ToIntFunction<Staffing> figure) {
        return homes.stream().mapToInt(figure).sum();
    }

    private @Nullable Integer requiredCareWorkers() {
        int sum = 0;
        for (Staffing home : homes) {
            Integer required = home.requiredCareWorkers();
            if (required == null) {
                return null;
            }
            sum += required;
        }
        return homes.isEmpty() ? null : sum;
    }
}
