package org.yian.funds;

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
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

@Controller("/api")
@Tag(name = "funds")
class FundController {

    private final FundService service;

    FundController(FundService service) {
        this.service = service;
    }

    /** The entries of the books in the caller's scope, the latest first. */
    @Get("/fund-entries")
    @FundReaders
    Page<EntryView> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean EntryFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, filter, PageQuery.of(page, size, null));
    }

    @Get("/fund-entries/{id}")
    @FundReaders
    EntryView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    /** Cash is brought to the bank, or fetched from it. */
    @Post("/fund-entries/transfers")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    EntryView transfer(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body FundRequests.NewTransfer transfer) {
        return service.transfer(actor, key, transfer);
    }

    /** Takes an entry back by a counter-entry, which is answered. */
    @Post("/fund-entries/{id}/reversal")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    EntryView reverse(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body FundRequests.Reversal reversal) {
        return service.reverse(actor, id, reversal);
    }

    /** The balances of a home by source, cash and bank. */
    @Get("/homes/{id}/fund-books")
    @FundReaders
    BooksView books(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.books(actor, id);
    }

    /** Opens the books of a home with what is there. */
    @Post("/fund-books")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    BooksView open(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body FundRequests.NewBooks books) {
        return service.open(actor, key, books);
    }

    /** What each source may pay, for a home. */
    @Get("/homes/{id}/fund-rules")
    @FundReaders
    List<Ruling> rules(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.rules(actor, id);
    }

    /** Lets an account of a home fall below zero, for a reason. */
    @Put("/homes/{id}/fund-accounts/{accountId}/overdraft")
    @Secured(Roles.COUNTY)
    BooksView allowOverdraft(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @PathVariable long accountId,
            @Valid @Body FundRequests.Overdraft overdraft) {
        return service.allowOverdraft(actor, id, accountId, overdraft);
    }
}
