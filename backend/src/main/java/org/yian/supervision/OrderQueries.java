package org.yian.supervision;

import jakarta.inject.Singleton;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;

/** What other features read of supervising orders. */
@Singleton
public class OrderQueries {

    private final OrderService service;

    OrderQueries(OrderService service) {
        this.service = service;
    }

    /** @throws org.yian.platform.ProblemException not found */
    public OrderView get(Actor actor, long id) {
        return service.view(actor, id);
    }

    /** The orders in the caller's scope that wait for the answer of the county. */
    public Page<OrderRow> toAnswer(Actor actor, PageQuery page) {
        return service.list(actor, new OrderFilter(null, null, null, null, OrderState.ISSUED, null), page);
    }

    /** The answered orders of the caller's own office. */
    public Page<OrderRow> toClose(Actor actor, PageQuery page) {
        String office = actor.scope().regionCode();
        return service.list(actor, new OrderFilter(null, null, null, office, OrderState.ANSWERED, null), page);
    }
}
