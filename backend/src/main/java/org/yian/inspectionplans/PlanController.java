package org.yian.inspectionplans;

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
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

/** Plans and their visits. */
@Controller("/api")
@Tag(name = "inspectionplans")
class PlanController {

    private final PlanService plans;
    private final VisitService visits;

    PlanController(PlanService plans, VisitService visits) {
        this.plans = plans;
        this.visits = visits;
    }

    /** The plans of the offices at or below the caller's, the newest year first. */
    @Get("/inspection-plans")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    Page<PlanView> list(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Integer year,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return plans.list(actor, year, PageQuery.of(page, size, null));
    }

    @Get("/inspection-plans/{id}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    PlanView get(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return plans.get(actor, id);
    }

    @Post("/inspection-plans")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    PlanView create(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body PlanRequest request) {
        return plans.create(actor, key, request);
    }

    /** Puts visits to several homes into a plan of the caller's office. */
    @Post("/inspection-plans/{id}/visits")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    PlanView add(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body VisitsRequest request) {
        return plans.add(actor, id, key, request);
    }

    /** The visits that the caller may know of; a home knows only of those that were announced to it. */
    @Get("/planned-visits")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    Page<VisitView> visits(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean VisitFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return visits.list(actor, filter, PageQuery.of(page, size, null));
    }

    @Get("/planned-visits/{id}")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    VisitView visit(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return visits.get(actor, id);
    }

    @Put("/planned-visits/{id}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    VisitView change(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body VisitRequests.Change request) {
        return visits.change(actor, id, request);
    }

    /** Announces the visit: from then on it is changed no more, only cancelled. */
    @Post("/planned-visits/{id}/notice")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    VisitView announce(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body VisitRequests.Notice request) {
        return visits.announce(actor, id, request);
    }

    @Post("/planned-visits/{id}/cancellation")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    VisitView cancel(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body VisitRequests.Cancellation request) {
        return visits.cancel(actor, id, request);
    }
}
