package org.yian.duty;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

@Controller("/api/homes/{homeId}/duty-roster/{monday}")
@Tag(name = "duty")
class DutyController {

    private final DutyService service;

    DutyController(DutyService service) {
        this.service = service;
    }

    /** The duty roster of a home for the week that begins on a Monday. */
    @Get
    @Secured({
        Roles.DIRECTOR,
        Roles.ACCOUNTANT,
        Roles.CARER,
        Roles.TOWNSHIP,
        Roles.COUNTY,
        Roles.CITY,
        Roles.PROVINCE,
        Roles.AUDITOR
    })
    DutyWeek week(@Parameter(hidden = true) Actor actor, @PathVariable long homeId, @PathVariable LocalDate monday) {
        return service.week(actor, homeId, monday);
    }

    /** Writes a whole week. */
    @Put
    @Secured(Roles.DIRECTOR)
    DutyWeek plan(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long homeId,
            @PathVariable LocalDate monday,
            @Valid @Body DutyPlan plan) {
        return service.plan(actor, homeId, monday, plan);
    }
}
