package org.yian.homes;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/** One line of the list of homes. */
@Serdeable
record HomeRow(
        long id,
        String name,
        HomeStatus status,
        @Nullable RegionName city,
        @Nullable RegionName county,
        @Nullable RegionName township,
        ApprovalStatus approvalStatus,
        FireStatus fireStatus,
        Figures figures,
        @Nullable String personInCharge,
        @Nullable String phone) {}
