package org.yian.assessments;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern assessments. */
public enum AssessmentProblem implements ProblemKind {
    ASSESSMENT_REQUESTED_ALREADY,
    SUPPORT_ENDED_BEFORE_ASSESSMENT;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
