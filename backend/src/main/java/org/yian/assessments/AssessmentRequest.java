package org.yian.assessments;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.residents.SelfCareTier;

/**
 * A home's report that a person's self-care has changed, which the county has not answered yet.
 *
 * @param dueOn the last day for the new assessment
 */
@Serdeable
record AssessmentRequest(
        long id,
        long residentId,
        String name,
        @Nullable SelfCareTier tier,
        long homeId,
        String homeName,
        String reason,
        String requestedBy,
        Instant requestedAt,
        LocalDate dueOn,
        boolean overdue) {}
