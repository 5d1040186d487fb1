package org.yian.assessments;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yian.residents.SelfCareTier;

/** An assessment with the tier that follows from it. */
@Serdeable
record AssessmentView(
        long id, NewAssessment assessment, SelfCareTier tier, @Nullable String enteredBy, Instant enteredAt) {}
