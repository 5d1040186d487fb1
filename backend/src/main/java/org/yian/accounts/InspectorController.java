package org.yian.accounts;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

@Controller("/api/inspectors")
@Tag(name = "accounts")
class InspectorController {

    private final Inspectors inspectors;

    InspectorController(Inspectors inspectors) {
        this.inspectors = inspectors;
    }

    /** Who may inspect a home: people with law-enforcement status whose region covers it. */
    @Get
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    List<Inspector> list(@Parameter(hidden = true) Actor actor, @QueryValue long homeId) {
        return inspectors.ofHome(actor, homeId);
    }
}
