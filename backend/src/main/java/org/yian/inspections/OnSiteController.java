package org.yian.inspections;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

/** What inspectors record on site beside the checklist. Every PUT may be repeated. */
@Controller("/api/inspections/{id}")
class OnSiteController {

    private final OnSiteService service;

    OnSiteController(OnSiteService service) {
        this.service = service;
    }

    @Get("/on-site")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR, Roles.TOWNSHIP, Roles.DIRECTOR})
    OnSiteView get(@Parameter(hidden = true) Actor actor, UUID id) {
        return service.view(actor, id);
    }

    /** What was open at the home before, with how it was seen at this inspection. */
    @Get("/earlier-findings")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    List<EarlierFinding> earlierFindings(@Parameter(hidden = true) Actor actor, UUID id) {
        return service.earlierFindings(actor, id);
    }

    /** The caller's own visit, in place of what was recorded of it before. */
    @Put("/visit")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    OnSiteView visit(@Parameter(hidden = true) Actor actor, UUID id, @Body @Valid VisitRequest request) {
        return service.visit(actor, id, request);
    }

    /** How an item of the home's rectification ledger was seen; closes nothing. */
    @Put("/follow-ups/{itemId}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    OnSiteView.FollowUp followUp(
            @Parameter(hidden = true) Actor actor, UUID id, long itemId, @Body @Valid FollowUpRequest request) {
        return service.followUp(actor, id, itemId, request);
    }

    /** Adds to a completed inspection what an inspector of it had found before he knew. */
    @Put("/supplements/{supplementId}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    OnSiteView.Supplement supplement(
            @Parameter(hidden = true) Actor actor, UUID id, UUID supplementId, @Body @Valid SupplementRequest request) {
        return service.supplement(actor, id, supplementId, request);
    }
}
