package org.yian.care;

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

@Controller("/api/incidents")
@Tag(name = "care")
class IncidentController {

    private final IncidentService service;

    IncidentController(IncidentService service) {
        this.service = service;
    }

    /** The incidents in the caller's scope, the newest first. */
    @Get
    @Secured({Roles.DIRECTOR, Roles.CARER, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    Page<IncidentRow> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean IncidentFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, filter, PageQuery.of(page, size, null));
    }

    /** Files an incident at the caller's own home. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.CARER})
    IncidentView report(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body IncidentReport report) {
        return service.report(actor, key, report);
    }

    @Get("/{id}")
    @Secured({Roles.DIRECTOR, Roles.CARER, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    IncidentView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    /** Adds what was learned later; the report itself never changes. */
    @Post("/{id}/notes")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.CARER, Roles.COUNTY})
    IncidentView note(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body NewNote note) {
        return service.note(actor, id, key, note);
    }

    /** The county acknowledges a serious incident. */
    @Post("/{id}/acknowledgement")
    @Status(HttpStatus.CREATED)
    @Secured(Roles.COUNTY)
    IncidentView acknowledge(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body NewAcknowledgement acknowledgement) {
        return service.acknowledge(actor, id, acknowledgement);
    }
}
