package org.yian.funds;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern the closing of months. */
public enum ClosingProblem implements ProblemKind {
    CLOSING_OUT_OF_ORDER,
    MONTH_NOT_OVER,
    CLOSING_OUTDATED,
    CLOSING_DECIDED_ALREADY,
    CLOSING_BY_THE_SAME_PERSON,
    CLOSING_NOT_THE_LAST;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
