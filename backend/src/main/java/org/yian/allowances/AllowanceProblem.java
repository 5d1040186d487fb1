package org.yian.allowances;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern allowances and recoveries. */
public enum AllowanceProblem implements ProblemKind {
    RUN_NOT_AT_THIS_STEP,
    RUN_BY_ANOTHER_PERSON,
    RUN_OVERTAKEN,
    ACCOUNTS_MISSING,
    ALLOWANCE_BETWEEN_OFFICES,
    ALLOWANCE_IN_ITS_HOME,
    ALLOWANCE_PAID_ALREADY,
    HELD_ALREADY,
    NOT_HELD,
    RECOVERY_CLOSED,
    REPAID_TOO_MUCH,
    WRITE_OFF_ASKED_ALREADY,
    WRITE_OFF_NOT_ASKED,
    WRITE_OFF_BY_ANOTHER_PERSON;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
