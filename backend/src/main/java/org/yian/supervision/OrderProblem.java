package org.yian.supervision;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Why a step with a supervising order is refused. */
enum OrderProblem implements ProblemKind {
    /** The home has no overdue items. */
    NOTHING_OVERDUE,
    ORDER_NOT_AT_THIS_STEP;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
