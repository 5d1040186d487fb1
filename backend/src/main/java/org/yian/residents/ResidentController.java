package org.yian.residents;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.yian.audit.ChangeView;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

@Controller("/api/residents")
@Tag(name = "residents")
class ResidentController {

    private final ResidentService service;
    private final Admissions admissions;

    ResidentController(ResidentService service, Admissions admissions) {
        this.service = service;
        this.admissions = admissions;
    }

    /** The persons in the caller's scope, by name unless another order is asked for. */
    @Get
    @ResidentReaders
    Page<ResidentRow> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean ResidentFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size,
            @QueryValue @Nullable String sort) {
        return service.list(actor, filter, PageQuery.of(page, size, sort));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY})
    ResidentView admit(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body Admission admission) {
        return service.view(actor, admissions.admit(actor, key, admission));
    }

    @Get("/{id}")
    @ResidentReaders
    ResidentView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    @Put("/{id}")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY})
    ResidentView edit(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body ResidentChange change) {
        return service.edit(actor, id, change);
    }

    /** Moves a person to another bed of the same home. */
    @Post("/{id}/bed")
    @Secured({Roles.DIRECTOR, Roles.COUNTY})
    ResidentView move(@Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body BedMove move) {
        return service.move(actor, id, move);
    }

    /** The full identity number. Each time it is shown is recorded. */
    @Post("/{id}/identity-number")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY})
    ResidentService.RevealedIdentityNumber reveal(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.reveal(actor, id);
    }

    /** Who changed what of a person, newest first. */
    @Get("/{id}/history")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    Page<ChangeView> history(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.history(actor, id, PageQuery.of(page, size, null));
    }
}
