package org.yian.reporting;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Why a report is not made. */
enum ReportingProblem implements ProblemKind {
    ITEM_NOT_CLOSED,
    NO_RECTIFICATION_NOTICE,
    REPORT_TOO_LONG,
    NO_RECEIPT,
    NO_CARD,
    NO_INSPECTION_NOTICE;

    @Override
    public HttpStatus status() {
        return HttpStatus.UNPROCESSABLE_ENTITY;
    }
}
