package org.yian.staffing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

@Controller("/api/staffing")
@Tag(name = "staffing")
class StaffingController {

    private final StaffingService service;

    StaffingController(StaffingService service) {
        this.service = service;
    }

    /** Managers against residents, by home unless asked otherwise. */
    @Get
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    Page<Staffing> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean StaffingFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size,
            @QueryValue @Nullable String sort) {
        return service.page(actor, filter, PageQuery.of(page, size, sort));
    }

    /** All of it as one row, with the last twelve months. */
    @Get("/summary")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    StaffingSummary summary(@Parameter(hidden = true) Actor actor, @Valid @RequestBean StaffingFilter filter) {
        return service.summary(actor, filter);
    }
}
