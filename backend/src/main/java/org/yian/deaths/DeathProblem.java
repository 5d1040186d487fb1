package org.yian.deaths;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern the filing of deaths. */
public enum DeathProblem implements ProblemKind {
    DEATH_FILED_ALREADY,
    DEATH_VERIFIED_ALREADY,
    DEATH_WITHDRAWN_ALREADY,
    DEATH_WAITS_FOR_HOME;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
