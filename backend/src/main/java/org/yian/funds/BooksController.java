package org.yian.funds;

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

@Controller("/api")
@Tag(name = "funds")
class BooksController {

    private final BooksService service;

    BooksController(BooksService service) {
        this.service = service;
    }

    /** The homes of the caller's scope with what they have and how far their months are closed. */
    @Get("/fund-books")
    @FundReaders
    Page<HomeBooksRow> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean HomeBooksFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, filter, PageQuery.of(page, size, null));
    }

    /** What is left, what is late, and what was spent month by month, in the caller's scope. */
    @Get("/fund-figures")
    @FundReaders
    FundFigures figures(@Parameter(hidden = true) Actor actor) {
        return service.figures(actor);
    }
}
