package org.yian.allowances;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

@Controller("/api")
@Tag(name = "allowances")
class MoveController {

    private final MoveService service;

    MoveController(MoveService service) {
        this.service = service;
    }

    /** Payments of the caller's scope that lie with a home in which the person did not live any more. */
    @Get("/misplaced-allowances")
    @AllowanceReaders
    Page<MisplacedAllowance> misplaced(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.misplaced(actor, PageQuery.of(page, size, null));
    }

    /** Payments that were moved from one home's books to the other's, the latest first. */
    @Get("/allowance-moves")
    @AllowanceReaders
    Page<AllowanceMove> moves(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.moves(actor, PageQuery.of(page, size, null));
    }

    /** Takes a misplaced payment from the books of the one home into those of the other, today. */
    @Post("/misplaced-allowances/{id}/move")
    @Status(HttpStatus.NO_CONTENT)
    @Secured(Roles.COUNTY)
    void move(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        service.move(actor, id);
    }
}
