package org.yian.funds;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern the books. */
public enum FundsProblem implements ProblemKind {
    BOOKS_NOT_OPENED,
    BOOKS_OPENED_ALREADY,
    BOOKS_BEGIN_LATER,
    MONTH_CLOSED,
    BALANCE_TOO_LOW,
    MONEY_IN_HAND_TOO_LOW,
    ENTRY_REVERSED_ALREADY,
    ENTRY_NOT_REVERSIBLE,
    ENTRY_REVERSED_WHERE_IT_BEGAN,
    ENTRY_POSTED_ALREADY,
    FUND_SOURCE_FORBIDDEN,
    PROJECT_FOR_ANOTHER_PURPOSE,
    PROJECT_NEEDED;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
