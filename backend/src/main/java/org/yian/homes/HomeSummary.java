package org.yian.homes;

import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/**
 * What other features may know of a home.
 *
 * @param county null where the city has no counties
 */
public record HomeSummary(
        long id,
        String name,
        HomeStatus status,
        RegionName city,
        @Nullable RegionName county,
        @Nullable RegionName township,
        String address,
        @Nullable String phone,
        @Nullable String personInCharge,
        ApprovalStatus approvalStatus,
        FireStatus fireStatus,
        int beds,
        int residents) {

    /** The code of the county, or of the city where it has no counties: the area whose office answers for the home. */
    public String areaCode() {
        return area().code();
    }

    /** The county, or the city where it has no counties. */
    public RegionName area() {
        return county == null ? city : county;
    }

    public boolean open() {
        return status == HomeStatus.OPEN;
    }
}
