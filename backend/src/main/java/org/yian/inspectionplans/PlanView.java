package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/**
 * A plan with how far its visits have come.
 *
 * @param own whether it is the caller's office's
 * @param late visits whose month is over and that were neither made nor cancelled
 */
@Serdeable
record PlanView(
        long id,
        @Nullable RegionName office,
        PlanPeriod period,
        int year,
        @Nullable Integer month,
        String title,
        @Nullable String purpose,
        String createdBy,
        Instant createdAt,
        boolean own,
        int visits,
        int done,
        int cancelled,
        int late) {}
