package org.yian.residents;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern supported persons. */
public enum ResidentProblem implements ProblemKind {
    ADMISSION_PROHIBITED,
    ALREADY_SUPPORTED,
    HOME_FULL,
    BED_TAKEN,
    SUPPORT_ENDED;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
