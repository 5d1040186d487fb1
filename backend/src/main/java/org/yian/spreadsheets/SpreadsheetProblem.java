package org.yian.spreadsheets;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern exports. */
public enum SpreadsheetProblem implements ProblemKind {
    EXPORT_TOO_LONG;

    @Override
    public HttpStatus status() {
        return HttpStatus.UNPROCESSABLE_ENTITY;
    }
}
