package org.yian.incomes;

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

@Controller("/api/fund-projects")
@Tag(name = "incomes")
class ProjectController {

    private final ProjectService service;

    ProjectController(ProjectService service) {
        this.service = service;
    }

    /** The projects in the caller's scope, the latest grant first. */
    @Get
    @IncomeReaders
    Page<ProjectView> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean ProjectFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, filter, PageQuery.of(page, size, null));
    }

    @Get("/{id}")
    @IncomeReaders
    ProjectDetail view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    /** Lottery projects are registered by the county, purposes of donations by the home. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.COUNTY})
    ProjectDetail register(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body ProjectRequests.NewProject project) {
        return service.register(actor, key, project);
    }

    /** More time, or more that the money may be spent on. */
    @Put("/{id}")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.COUNTY})
    ProjectDetail change(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body ProjectRequests.ProjectChange change) {
        return service.change(actor, id, change);
    }

    @Post("/{id}/completion")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.COUNTY})
    ProjectDetail finish(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body ProjectRequests.ProjectCompletion completion) {
        return service.finish(actor, id, completion);
    }

    /** A project that was finished too early takes and gives money again. */
    @Post("/{id}/reopening")
    @Secured(Roles.COUNTY)
    ProjectDetail reopen(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body ProjectRequests.ProjectReopening reopening) {
        return service.reopen(actor, id, reopening);
    }
}
