package org.yian.deathlists;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

@Controller("/api/death-lists")
@Tag(name = "death-lists")
class DeathListController {

    private final DeathLists lists;

    DeathListController(DeathLists lists) {
        this.lists = lists;
    }

    /** The lists of the dead that the caller's office and those below it have imported, the newest first. */
    @Get
    @DeathListReaders
    Page<DeathListView> list(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return lists.list(actor, PageQuery.of(page, size, null));
    }

    /** Compares all imported lists once more with the persons in the caller's scope; what is known is not found twice. */
    @Post("/matching")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    Matching.Outcome match(@Parameter(hidden = true) Actor actor) {
        return lists.matchAgain(actor);
    }
}
