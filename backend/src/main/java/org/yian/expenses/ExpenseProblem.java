package org.yian.expenses;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern expenses. */
public enum ExpenseProblem implements ProblemKind {
    EXPENSE_NOT_AT_THIS_STEP,
    EXPENSE_STEP_OF_ANOTHER_OFFICE,
    EXPENSE_STEP_BY_ANOTHER_PERSON,
    EXPENSE_APPROVER_IS_HANDLER,
    VOUCHER_USED_ALREADY,
    EXPENSE_LOOKS_ENTERED_ALREADY;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
