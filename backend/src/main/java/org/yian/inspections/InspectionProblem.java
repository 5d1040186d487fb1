package org.yian.inspections;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals of inspections. */
enum InspectionProblem implements ProblemKind {
    INSPECTION_COMPLETED(HttpStatus.CONFLICT),
    INSPECTION_INCOMPLETE(HttpStatus.UNPROCESSABLE_ENTITY),
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
