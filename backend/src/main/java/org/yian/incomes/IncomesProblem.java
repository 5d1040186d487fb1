package org.yian.incomes;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern what comes in. */
public enum IncomesProblem implements ProblemKind {
    PROJECT_OF_ANOTHER_OFFICE(HttpStatus.FORBIDDEN),
    PROJECT_FINISHED(HttpStatus.CONFLICT),
    PROJECT_NOT_FINISHED(HttpStatus.CONFLICT),
    PROJECT_HAS_MONEY_LEFT(HttpStatus.CONFLICT),
    GRANT_EXCEEDED(HttpStatus.CONFLICT),
    INCOME_TAKEN_BACK_ALREADY(HttpStatus.CONFLICT),
    INCOME_TAKEN_BACK_BY_ANOTHER(HttpStatus.CONFLICT),
    NOT_A_BOARDER(HttpStatus.CONFLICT),
    FEE_INVOICED_ALREADY(HttpStatus.CONFLICT),
    INVOICE_SETTLED(HttpStatus.CONFLICT),
    MORE_THAN_DUE(HttpStatus.CONFLICT),
    CARE_PAY_RULE_RECORDED_ALREADY(HttpStatus.CONFLICT);

    private final HttpStatus status;

    IncomesProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
