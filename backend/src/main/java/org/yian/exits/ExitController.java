package org.yian.exits;

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

@Controller("/api")
@Tag(name = "exits")
class ExitController {

    private final ExitService service;
    private final ExitDecisions decisions;

    ExitController(ExitService service, ExitDecisions decisions) {
        this.service = service;
        this.decisions = decisions;
    }

    /** The exits in the caller's scope, the latest report first. */
    @Get("/exits")
    @ExitReaders
    Page<ExitView> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean ExitFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, filter, PageQuery.of(page, size, null));
    }

    /** The home reports an exit, or the township that of a dispersed person. A boarder's ends with it. */
    @Post("/residents/{id}/exits")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP})
    ExitDetail report(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body ExitReport report) {
        return service.report(actor, id, key, report);
    }

    @Get("/exits/{id}")
    @ExitReaders
    ExitDetail view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    /** Reports anew what was sent back. */
    @Put("/exits/{id}")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP})
    ExitDetail reportAgain(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body ExitRequests.ExitChange change) {
        return service.reportAgain(actor, id, change);
    }

    /** The township gives its opinion; the county where there is no township. */
    @Post("/exits/{id}/review")
    @Secured({Roles.TOWNSHIP, Roles.COUNTY})
    ExitDetail review(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body ExitRequests.ExitReview review) {
        return decisions.review(actor, id, review);
    }

    /** Records since when the public notice hangs; the county decides once its days are over. */
    @Post("/exits/{id}/notice")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP})
    ExitDetail notice(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body ExitRequests.ExitNotice notice) {
        return decisions.notice(actor, id, notice);
    }

    /** Approves or refuses; an approval ends the support and frees the bed. */
    @Post("/exits/{id}/decision")
    @Secured(Roles.COUNTY)
    ExitDetail decide(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body ExitRequests.ExitDecision decision) {
        return decisions.decide(actor, id, decision);
    }

    /** Sends an exit back to who reported it. */
    @Post("/exits/{id}/return")
    @Secured({Roles.TOWNSHIP, Roles.COUNTY})
    ExitDetail sendBack(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body ExitRequests.ExitReturn back) {
        return decisions.sendBack(actor, id, back);
    }

    @Post("/exits/{id}/withdrawal")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP})
    ExitDetail withdraw(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body ExitRequests.ExitWithdrawal withdrawal) {
        return service.withdraw(actor, id, withdrawal);
    }
}
