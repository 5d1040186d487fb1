package org.yian.expenses;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern budgets. */
enum BudgetProblem implements ProblemKind {
    BUDGET_WAITS_FOR_THE_COUNTY,
    BUDGET_DOES_NOT_WAIT,
    BUDGET_EMPTY;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
