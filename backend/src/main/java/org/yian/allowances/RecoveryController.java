package org.yian.allowances;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
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

@Controller("/api/recoveries")
@Tag(name = "allowances")
class RecoveryController {

    private final RecoveryService service;

    RecoveryController(RecoveryService service) {
        this.service = service;
    }

    /** What is claimed back in the caller's scope, the open ones first. */
    @Get
    @PaymentReaders
    Page<RecoveryView> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean RecoveryFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, filter, PageQuery.of(page, size, null));
    }

    @Get("/totals")
    @PaymentReaders
    RecoveryTotals totals(@Parameter(hidden = true) Actor actor, @Valid @RequestBean RecoveryFilter filter) {
        return service.totals(actor, filter);
    }

    @Get("/{id}")
    @PaymentReaders
    RecoveryDetail view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    /** Records what came back; paid from the books of the home, they are told. */
    @Post("/{id}/instalments")
    @Status(HttpStatus.CREATED)
    @Secured(Roles.COUNTY)
    RecoveryDetail repay(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body RecoveryRequests.NewInstalment instalment) {
        return service.repay(actor, id, key, instalment);
    }

    /** Asks to give up the rest. */
    @Post("/{id}/write-off")
    @Secured(Roles.COUNTY)
    RecoveryDetail askWriteOff(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body RecoveryRequests.WriteOff writeOff) {
        return service.askWriteOff(actor, id, writeOff);
    }

    /** Another one of the county agrees to giving up the rest, or does not. */
    @Post("/{id}/write-off-decision")
    @Secured(Roles.COUNTY)
    RecoveryDetail decideWriteOff(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body RecoveryRequests.WriteOffDecision decision) {
        return service.decideWriteOff(actor, id, decision);
    }
}
