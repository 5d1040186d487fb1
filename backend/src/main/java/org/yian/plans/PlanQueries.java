package org.yian.plans;

import jakarta.inject.Singleton;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;

/** What other features read of plans. */
@Singleton
public class PlanQueries {

    private final PlanService service;

    PlanQueries(PlanService service) {
        this.service = service;
    }

    /** @throws org.yian.platform.ProblemException not found */
    public HomePlan get(Actor actor, long id) {
        return service.view(actor, id);
    }

    /** A plan that waits for the county. */
    public record Waiting(long id, String homeName, String number) {}

    /** The plans in the caller's scope that wait for the county. */
    public Page<Waiting> waiting(Actor actor, PageQuery page) {
        Page<PlanRow> rows = service.list(actor, new PlanFilter(null, null, null, PlanState.SUBMITTED), page);
        return new Page<>(
                rows.items().stream()
                        .map(row -> new Waiting(row.id(), row.homeName(), row.number()))
                        .toList(),
                rows.total(),
                rows.page(),
                rows.size());
    }
}
