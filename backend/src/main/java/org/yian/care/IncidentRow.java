package org.yian.care;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An incident in a list.
 *
 * @param waitsForCounty whether it is serious and the county has not acknowledged it
 */
@Serdeable
record IncidentRow(
        long id,
        long homeId,
        String homeName,
        @Nullable Long residentId,
        @Nullable String residentName,
        IncidentKind kind,
        IncidentSeverity severity,
        Instant occurredAt,
        String place,
        boolean sentToHospital,
        Instant reportedAt,
        boolean waitsForCounty) {}
