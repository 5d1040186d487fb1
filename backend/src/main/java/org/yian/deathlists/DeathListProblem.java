package org.yian.deathlists;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern findings of death lists. */
public enum DeathListProblem implements ProblemKind {
    DEATH_FINDING_SETTLED;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
