package org.yian.overview;

import jakarta.inject.Singleton;
import org.yian.plans.PlanQueries;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.supervision.OrderQueries;
import org.yian.supervision.OrderRow;

/** What waits of the plans of homes and of supervising orders. */
@Singleton
class PlanTasks {

    private static final PageQuery FIRST_ROWS = new PageQuery(0, 5, null);

    private final PlanQueries plans;
    private final OrderQueries orders;

    PlanTasks(PlanQueries plans, OrderQueries orders) {
        this.plans = plans;
        this.orders = orders;
    }

    Task ordersToAnswer(Actor actor) {
        return orders(Task.Kind.ORDERS_TO_ANSWER, "ISSUED", orders.toAnswer(actor, FIRST_ROWS));
    }

    Task ordersToClose(Actor actor) {
        return orders(Task.Kind.ORDERS_TO_CLOSE, "ANSWERED", orders.toClose(actor, FIRST_ROWS));
    }

    private static Task orders(Task.Kind kind, String state, Page<OrderRow> waiting) {
        return new Task(
                kind,
                waiting.total(),
                "/supervising-orders?state=" + state,
                waiting.items().stream()
                        .map(order -> new Task.Line(
                                order.homeName(),
                                order.number(),
                                order.answerDueOn().toString(),
                                "/supervising-orders/" + order.id()))
                        .toList());
    }

    Task waiting(Actor actor) {
        Page<PlanQueries.Waiting> waiting = plans.waiting(actor, FIRST_ROWS);
        return new Task(
                Task.Kind.PLANS_TO_APPROVE,
                waiting.total(),
                "/plans?state=SUBMITTED",
                waiting.items().stream()
                        .map(plan -> new Task.Line(plan.homeName(), plan.number(), null, "/plans/" + plan.id()))
                        .toList());
    }
}
