package org.yian.inspections;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals of inspections. */
enum InspectionProblem implements ProblemKind {
    INSPECTION_COMPLETED(HttpStatus.CONFLICT),
    INSPECTION_INCOMPLETE(HttpStatus.UNPROCESSABLE_ENTITY),
    INSPECTION_NOT_COMPLETED(HttpStatus.CONFLICT),
    /** Arguments: the home, the day on which it closed. */
    HOME_CLOSED_BEFORE(HttpStatus.CONFLICT),
    NOT_AN_INSPECTOR(HttpStatus.FORBIDDEN),
    NOT_THE_CREATOR(HttpStatus.FORBIDDEN);

    private final HttpStatus status;

    InspectionProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
