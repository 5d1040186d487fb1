package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/** A care standard that its city has not published. */
@Serdeable
record CareDraft(
        long id, int version, @Nullable RegionName city, CareEntry details, Instant updatedAt, String updatedBy) {}
