package org.yian.homes;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern homes. */
public enum HomeProblem implements ProblemKind {
    HOME_NOT_OPEN,
    HOME_HAS_RESIDENTS,
    HOME_MERGED_INTO_ITSELF,
    MERGER_TARGET_NOT_OPEN,
    ROOM_OCCUPIED,
    BED_OCCUPIED;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
