package org.yian.presence;

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

@Controller("/api")
@Secured({Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
@Tag(name = "presence")
class AbsenceController {

    private final Absences absences;

    AbsenceController(Absences absences) {
        this.absences = absences;
    }

    /** Who is out, who should be back, and who was away too long this year, in the caller's scope. */
    @Get("/leaves")
    Page<LeaveRow> leaves(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean LeaveFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return absences.leaves(actor, filter, PageQuery.of(page, size, null));
    }

    /** The last roll call of each home beside its roster, those without one first. */
    @Get("/roll-calls")
    Page<RollCallRow> rollCalls(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean RollCallFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return absences.rollCalls(actor, filter, PageQuery.of(page, size, null));
    }
}
