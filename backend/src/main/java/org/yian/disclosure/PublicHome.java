package org.yian.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.regions.RegionName;

/**
 * A home in the list that everybody may read.
 *
 * @param month of its latest statement, e.g. {@code 2026-10}; null: none is public yet, as all that follows
 */
@Serdeable
record PublicHome(
        long id,
        String name,
        @Nullable RegionName city,
        @Nullable RegionName county,
        @Nullable String month,
        @Nullable Integer residents,
        @Nullable Money income,
        @Nullable Money expenses,
        @Nullable Money closing,
        @Nullable Money spentPerPerson) {}
