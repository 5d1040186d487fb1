package org.yian.homes;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/** The page of a home. */
@Serdeable
record HomeView(
        long id,
        int version,
        HomeStatus status,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason,
        @Nullable MergedInto mergedInto,
        @Nullable RegionName city,
        @Nullable RegionName county,
        @Nullable RegionName township,
        HomeProfile profile,
        Figures figures,
        Instant updatedAt) {

    /** The same without the number on which the person in charge is reached in private. */
    HomeView withoutPrivatePhone() {
        return new HomeView(
                id,
                version,
                status,
                closedOn,
                closedReason,
                mergedInto,
                city,
                county,
                township,
                profile.withContact(new HomeProfile.Contact(
                        profile.contact().phone(), profile.contact().personInCharge(), null)),
                figures,
                updatedAt);
    }

    /** The home that took over the residents. */
    @Serdeable
    record MergedInto(long id, String name) {}
}
