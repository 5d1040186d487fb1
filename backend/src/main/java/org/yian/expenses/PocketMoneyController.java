package org.yian.expenses;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
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

@Controller("/api/pocket-money-lists")
@Tag(name = "pocket-money")
class PocketMoneyController {

    private final PocketMoney pocketMoney;

    PocketMoneyController(PocketMoney pocketMoney) {
        this.pocketMoney = pocketMoney;
    }

    /** The lists in the caller's scope without their lines, the latest month first. */
    @Get
    @ExpenseReaders
    Page<PocketMoneyView> list(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Long home,
            @QueryValue @Nullable String county,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return pocketMoney.list(actor, home, county, PageQuery.of(page, size, null));
    }

    /** Begins the list of a month with everybody who lives in the home on centralised support. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    PocketMoneyView begin(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body PocketMoneyRequests.NewPocketMoney request) {
        return pocketMoney.begin(actor, key, request);
    }

    @Get("/{id}")
    @ExpenseReaders
    PocketMoneyView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return pocketMoney.get(actor, id);
    }

    /** Changes amounts, leaves out who is not named, keeps the scans. */
    @Put("/{id}")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    PocketMoneyView change(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body PocketMoneyRequests.PocketMoneyChange change) {
        return pocketMoney.change(actor, id, change);
    }

    /** Who has got the money signs for it. */
    @Post("/{id}/signatures")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    PocketMoneyView sign(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body PocketMoneyRequests.Signatures signatures) {
        return pocketMoney.sign(actor, id, signatures);
    }

    /** Takes back a signature that was given for the wrong person. */
    @Delete("/{id}/signatures/{residentId}")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    PocketMoneyView unsign(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @PathVariable long residentId) {
        return pocketMoney.unsign(actor, id, residentId);
    }

    /** All have signed: it becomes an expense, which waits for the approval. */
    @Post("/{id}/expense")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    PocketMoneyView handOut(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body PocketMoneyRequests.HandedOut handedOut) {
        return pocketMoney.handOut(actor, id, handedOut);
    }
}
