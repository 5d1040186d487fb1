package org.yian.funds;

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

@Controller("/api")
@Tag(name = "funds")
class ClosingController {

    private final ClosingService service;

    ClosingController(ClosingService service) {
        this.service = service;
    }

    /** Closings of months in the caller's scope with all attempts, the latest month first. */
    @Get("/month-closings")
    @FundReaders
    Page<ClosingView> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean ClosingFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, filter, PageQuery.of(page, size, null));
    }

    @Get("/month-closings/{id}")
    @FundReaders
    ClosingView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    /** The month that a home has to close next, and what its books say. */
    @Get("/homes/{id}/next-closing")
    @FundReaders
    NextClosing next(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.next(actor, id);
    }

    /** The home has counted; an earlier count that still waits is replaced. */
    @Post("/month-closings")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    ClosingView submit(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body ClosingRequests.NewClosing counted) {
        return service.submit(actor, key, counted);
    }

    /** Closes the month, unless the books have changed since it was counted. */
    @Post("/month-closings/{id}/confirmation")
    @Secured(Roles.COUNTY)
    ClosingView confirm(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.confirm(actor, id);
    }

    @Post("/month-closings/{id}/return")
    @Secured(Roles.COUNTY)
    ClosingView giveBack(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body ClosingRequests.Reason reason) {
        return service.giveBack(actor, id, reason);
    }

    /** Opens the last closed month of a home again. */
    @Post("/month-closings/{id}/reopening")
    @Secured(Roles.COUNTY)
    ClosingView reopen(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body ClosingRequests.Reason reason) {
        return service.reopen(actor, id, reason);
    }
}
