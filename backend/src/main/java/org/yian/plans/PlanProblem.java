package org.yian.plans;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Why a plan is refused. */
enum PlanProblem implements ProblemKind {
    /** The home has nothing open. */
    NOTHING_TO_PLAN,
    /** Items without a measure or a person who answers for it. */
    ITEMS_NOT_PLANNED,
    PLAN_WAITS_ALREADY,
    PLAN_DECIDED_ALREADY,
    OWN_PLAN;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
