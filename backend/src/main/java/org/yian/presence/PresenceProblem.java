package org.yian.presence;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern leave. */
public enum PresenceProblem implements ProblemKind {
    ON_LEAVE_ALREADY,
    BACK_ALREADY,
    NOT_IN_A_HOME;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
