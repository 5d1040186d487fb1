package org.yian.deathlists;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
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

@Controller("/api/death-findings")
@Tag(name = "death-lists")
class FindingController {

    private final Findings findings;

    FindingController(Findings findings) {
        this.findings = findings;
    }

    /** What the lists of the dead tell against our data, open ones first, the gravest at the top. */
    @Get
    @DeathListReaders
    Page<DeathFindingView> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean FindingFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return findings.list(actor, filter, PageQuery.of(page, size, null));
    }

    @Get("/{id}")
    @DeathListReaders
    DeathFindingDetail view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return findings.view(actor, id);
    }

    /** The list is right: what was established, and what follows. */
    @Post("/{id}/confirmation")
    @Secured(Roles.COUNTY)
    DeathFindingDetail confirm(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body FindingRequests.Confirmation confirmation) {
        return findings.confirm(actor, id, confirmation);
    }

    /** The list is wrong: why. */
    @Post("/{id}/dismissal")
    @Secured(Roles.COUNTY)
    DeathFindingDetail dismiss(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body FindingRequests.Dismissal dismissal) {
        return findings.dismiss(actor, id, dismissal);
    }
}
