package org.yian.deaths;

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

@Controller("/api/deaths")
@Tag(name = "deaths")
class DeathController {

    private final DeathService service;

    DeathController(DeathService service) {
        this.service = service;
    }

    /** The filings in the caller's scope, the latest death first. */
    @Get
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR
    })
    Page<DeathView> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean DeathFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, filter, PageQuery.of(page, size, null));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured(Roles.DIRECTOR)
    DeathView file(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body Requests.DeathFiling filing) {
        return service.file(actor, key, filing);
    }

    @Get("/{id}")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR
    })
    DeathView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    /** Corrects or completes a filing; one that the county sent back is filed again with it. */
    @Put("/{id}")
    @Secured(Roles.DIRECTOR)
    DeathView edit(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body Requests.DeathChange change) {
        return service.edit(actor, id, change);
    }

    /** The township notes what it has seen after the funeral. */
    @Post("/{id}/township-report")
    @Secured(Roles.TOWNSHIP)
    DeathView note(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body Requests.TownshipReport report) {
        return service.note(actor, id, report);
    }

    @Post("/{id}/verification")
    @Secured(Roles.COUNTY)
    DeathView verify(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body Requests.DeathVerification verification) {
        return service.verify(actor, id, verification);
    }

    /** The home takes back a filing that was a mistake; the person is supported as before. */
    @Post("/{id}/withdrawal")
    @Secured(Roles.DIRECTOR)
    DeathView withdraw(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body Requests.DeathWithdrawal withdrawal) {
        return service.withdraw(actor, id, withdrawal);
    }

    /** The county sends a filing back with a reason. */
    @Post("/{id}/return")
    @Secured(Roles.COUNTY)
    DeathView sendBack(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body Requests.DeathReturn reason) {
        return service.sendBack(actor, id, reason);
    }
}
