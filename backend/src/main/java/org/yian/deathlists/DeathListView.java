package org.yian.deathlists;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.yian.regions.RegionName;

/**
 * An imported list.
 *
 * @param office where it was imported
 * @param findings what it tells against our own data
 * @param openFindings of those, what the counties have not settled
 */
@Serdeable
record DeathListView(
        long id,
        DeathListKind kind,
        String fileName,
        RegionName office,
        int totalRows,
        LocalDate firstDiedOn,
        LocalDate lastDiedOn,
        int findings,
        int openFindings,
        String importedBy,
        Instant importedAt) {}
