package org.yian.rectifications;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;

/** Reads the rectification ledger. */
@Controller("/api/rectification-items")
@Tag(name = "rectifications")
class ItemController {

    private final ItemReader reader;

    ItemController(ItemReader reader) {
        this.reader = reader;
    }

    /** The ledger in the caller's scope, by deadline unless another order is asked for. */
    @Get
    @LedgerReaders
    Page<ItemRow> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean ItemFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size,
            @QueryValue @Nullable String sort) {
        return reader.list(actor, filter, PageQuery.of(page, size, sort));
    }

    /** How many items the filter keeps, by state; state and overdue of the filter itself are left aside. */
    @Get("/totals")
    @LedgerReaders
    ItemTotals totals(@Parameter(hidden = true) Actor actor, @Valid @RequestBean ItemFilter filter) {
        return reader.totals(actor, filter);
    }

    /** One item with its timeline and what the caller may do with it. */
    @Get("/{id}")
    @LedgerReaders
    ItemDetail view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return reader.view(actor, id);
    }
}
