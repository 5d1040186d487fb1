package org.yian.assessments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

@Controller("/api/centralised-rate")
@Tag(name = "assessments")
class CentralisedRateController {

    private final CentralisedRateService service;

    CentralisedRateController(CentralisedRateService service) {
        this.service = service;
    }

    /** The centralised rate of those who need care, by city for the province and by county for others. */
    @Get
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    CentralisedRates rates(@Parameter(hidden = true) Actor actor, @QueryValue @Nullable String city) {
        return service.rates(actor, city);
    }
}
