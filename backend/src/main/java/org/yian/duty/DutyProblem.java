package org.yian.duty;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern the duty roster. */
public enum DutyProblem implements ProblemKind {
    DUTY_WEEK_OVER;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
