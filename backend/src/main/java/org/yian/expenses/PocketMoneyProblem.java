package org.yian.expenses;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern pocket money. */
enum PocketMoneyProblem implements ProblemKind {
    POCKET_MONEY_LIST_THERE,
    POCKET_MONEY_FOR_NOBODY,
    POCKET_MONEY_HANDED_OUT,
    POCKET_MONEY_NOT_SIGNED,
    POCKET_MONEY_SIGNED_ALREADY,
    POCKET_MONEY_SCAN_NEEDED;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
