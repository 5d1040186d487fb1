package org.yian.plans;

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
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;
import org.yian.rectifications.PlannedItem;

/** One plan per home (一院一方案). */
@Controller("/api")
@Tag(name = "rectification-plans")
class PlanController {

    private final PlanService service;

    PlanController(PlanService service) {
        this.service = service;
    }

    /** The plans in the caller's scope, the newest first. */
    @Get("/rectification-plans")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    Page<PlanRow> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean PlanFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, filter, PageQuery.of(page, size, null));
    }

    @Get("/rectification-plans/{id}")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HomePlan view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    /** The items that a plan of the home would hold now. */
    @Get("/homes/{homeId}/rectification-plan-items")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    List<PlannedItem> items(@Parameter(hidden = true) Actor actor, @PathVariable long homeId) {
        return service.draft(actor, homeId);
    }

    /** Hands a plan in with all items that are open. */
    @Post("/homes/{homeId}/rectification-plans")
    @Status(HttpStatus.CREATED)
    @Secured(Roles.DIRECTOR)
    HomePlan submit(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long homeId,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body PlanRequests.NewPlan plan) {
        return service.submit(actor, homeId, key, plan);
    }

    @Post("/rectification-plans/{id}/approval")
    @Secured(Roles.COUNTY)
    HomePlan approve(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body PlanRequests.Approval approval) {
        return service.approve(actor, id, approval);
    }

    @Post("/rectification-plans/{id}/return")
    @Secured(Roles.COUNTY)
    HomePlan sendBack(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body PlanRequests.PlanReturn reason) {
        return service.sendBack(actor, id, reason);
    }
}
