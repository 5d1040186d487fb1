package org.yian.residents;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern supported persons. */
public enum ResidentProblem implements ProblemKind {
    ADMISSION_PROHIBITED,
    MENTAL_CARE_MISSING,
    ALREADY_SUPPORTED,
    HOME_FULL,
    BED_TAKEN,
    SUPPORT_ENDED,
    ROSTER_HAS_PROHIBITED,
    ROSTER_OVERTAKEN;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
