package org.yian.supervision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

/** Supervising orders (督办通知). */
@Controller("/api/supervising-orders")
@Tag(name = "supervising-orders")
class OrderController {

    private final OrderService service;

    OrderController(OrderService service) {
        this.service = service;
    }

    /** The orders about homes in the caller's scope, the newest first. */
    @Get
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    Page<OrderRow> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean OrderFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, filter, PageQuery.of(page, size, null));
    }

    @Get("/{id}")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    OrderView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    /** Issues an order about all items of a home that are overdue now. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured({Roles.CITY, Roles.PROVINCE})
    OrderView issue(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body OrderRequests.NewOrder order) {
        return service.issue(actor, key, order);
    }

    @Post("/{id}/answer")
    @Secured(Roles.COUNTY)
    OrderView answer(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body OrderRequests.Answer answer) {
        return service.answer(actor, id, answer);
    }

    /** The office that issued an order closes it once it is satisfied with the answer. */
    @Post("/{id}/closing")
    @Secured({Roles.CITY, Roles.PROVINCE})
    OrderView close(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body OrderRequests.OrderClosing closing) {
        return service.close(actor, id, closing);
    }
}
