package org.yian.homes;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;

@Controller("/api/homes")
@Tag(name = "homes")
class HomeController {

    private final HomeReader reader;

    HomeController(HomeReader reader) {
        this.reader = reader;
    }

    /** The homes in the caller's scope, by name unless another order is asked for. */
    @Get
    @HomeReaders
    Page<HomeRow> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean HomeFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size,
            @QueryValue @Nullable String sort) {
        return reader.list(actor, filter, PageQuery.of(page, size, sort));
    }

    /** One home with all that is known of it. */
    @Get("/{id}")
    @HomeReaders
    HomeView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return reader.view(actor, id);
    }
}
