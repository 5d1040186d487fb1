package org.yian.exits;

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
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

@Controller("/api")
@Tag(name = "exits")
class TransferController {

    private final TransferService service;

    TransferController(TransferService service) {
        this.service = service;
    }

    /** The transfers of which either home is in the caller's scope, the latest first. */
    @Get("/transfers")
    @ExitReaders
    Page<TransferView> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean TransferFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, filter, PageQuery.of(page, size, null));
    }

    /** The giving home, or its county, asks another home to take a person. */
    @Post("/residents/{id}/transfers")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.COUNTY})
    TransferView request(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body TransferRequests.NewTransfer transfer) {
        return service.request(actor, id, key, transfer);
    }

    /** Homes of the province that could take a person, the nearest first; no more than twenty. */
    @Get("/residents/{id}/transfer-targets")
    @Secured({Roles.DIRECTOR, Roles.COUNTY})
    List<TransferTarget> targets(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @QueryValue @Nullable @Size(max = 60) String q) {
        return service.targets(actor, id, q);
    }

    /** In which homes a person has lived, the newest first. */
    @Get("/residents/{id}/stays")
    @ExitReaders
    List<Stay> stays(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.stays(actor, id);
    }

    @Get("/transfers/{id}")
    @ExitReaders
    TransferView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    /** The receiving home gives a bed; the person has moved with it. */
    @Post("/transfers/{id}/acceptance")
    @Secured(Roles.DIRECTOR)
    TransferView accept(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body TransferRequests.TransferAcceptance acceptance) {
        return service.accept(actor, id, acceptance);
    }

    @Post("/transfers/{id}/refusal")
    @Secured(Roles.DIRECTOR)
    TransferView decline(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body TransferRequests.TransferRefusal refusal) {
        return service.decline(actor, id, refusal);
    }

    @Post("/transfers/{id}/withdrawal")
    @Secured({Roles.DIRECTOR, Roles.COUNTY})
    TransferView withdraw(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body TransferRequests.TransferWithdrawal withdrawal) {
        return service.withdraw(actor, id, withdrawal);
    }
}
