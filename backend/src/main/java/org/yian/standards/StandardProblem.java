package org.yian.standards;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern standards. */
public enum StandardProblem implements ProblemKind {
    STANDARD_PUBLISHED_MEANWHILE,
    FLOOR_ENTERED_ALREADY,
    MINIMUM_WAGE_ENTERED_ALREADY;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
