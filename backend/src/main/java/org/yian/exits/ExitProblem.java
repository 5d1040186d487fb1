package org.yian.exits;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern exits and transfers. */
public enum ExitProblem implements ProblemKind {
    PROCEDURE_OPEN_ALREADY,
    EXIT_CLOSED,
    EXIT_NOT_AT_THIS_STEP,
    EXIT_STEP_OF_ANOTHER_OFFICE,
    EXIT_STEP_BY_ANOTHER_PERSON,
    EXIT_NOTICE_STILL_HANGS,
    TRANSFER_OF_CENTRALISED_ONLY,
    TRANSFER_TO_SAME_HOME,
    TRANSFER_TO_CLOSED_HOME,
    TRANSFER_CLOSED,
    TRANSFER_STEP_OF_OTHER_HOME;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
