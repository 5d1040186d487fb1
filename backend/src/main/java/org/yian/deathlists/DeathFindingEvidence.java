package org.yian.deathlists;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/**
 * A list that says it.
 *
 * @param office where the list was imported
 * @param listName the name on the list; null when the person was matched later, when only hashes were left
 */
@Serdeable
record DeathFindingEvidence(
        DeathListKind kind,
        String fileName,
        RegionName office,
        Instant importedAt,
        LocalDate diedOn,
        @Nullable String listName,
        @Nullable String remark) {}
