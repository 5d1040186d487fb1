package org.yian.inspections;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

/** What inspectors take along. */
@Controller("/api/visit-packs")
class VisitPackController {

    private final VisitPackService service;

    VisitPackController(VisitPackService service) {
        this.service = service;
    }

    /** Everything that a visit to the home needs without a network; that it was taken is audited. */
    @Get("/{homeId}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    VisitPack take(@Parameter(hidden = true) Actor actor, long homeId) {
        return service.take(actor, homeId);
    }
}
