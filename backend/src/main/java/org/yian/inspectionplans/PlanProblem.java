package org.yian.inspectionplans;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern plans, visits, draws and conflicts of interest. */
public enum PlanProblem implements ProblemKind {
    CONFLICT_DECLARED_ALREADY,
    CONFLICT_ENDED_ALREADY,
    CONFLICT_ENDED_BY_ITSELF,
    DRAW_WITHOUT_INSPECTORS,
    DRAW_DONE_ALREADY,
    DRAW_NOT_DONE,
    DRAW_ANNULLED,
    DRAW_PLANNED_ALREADY,
    PLAN_EXISTS_ALREADY,
    PLAN_OF_ANOTHER_OFFICE,
    VISIT_SETTLED,
    VISIT_NOT_ANNOUNCED,
    NOTICE_TOO_LATE,
    NOTICE_NOT_READY;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
