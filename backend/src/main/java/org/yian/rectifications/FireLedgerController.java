package org.yian.rectifications;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;

/** Reads the ledger of fire safety (消防安全整改台账). */
@Controller("/api/fire-ledger")
@Tag(name = "rectifications")
class FireLedgerController {

    private final FireLedger ledger;

    FireLedgerController(FireLedger ledger) {
        this.ledger = ledger;
    }

    /** How far the fire upgrades of each home are, those with most overdue first; homes without fire items are left out. */
    @Get("/homes")
    @LedgerReaders
    Page<FireHome> homes(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean ItemFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return ledger.homes(actor, filter, PageQuery.of(page, size, null));
    }

    /** The fire items with guidance, confirmation, documents, cost and how they were seen last, by deadline. */
    @Get("/items")
    @LedgerReaders
    Page<FireItem> items(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean ItemFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size,
            @QueryValue @Nullable String sort) {
        return ledger.items(actor, filter, PageQuery.of(page, size, sort));
    }
}
