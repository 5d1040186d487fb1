package org.yian.homes;

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
import org.yian.audit.ChangeView;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

@Controller("/api/homes")
@Tag(name = "homes")
class HomeController {

    private final HomeReader reader;
    private final HomeService service;
    private final HomeEndings endings;

    HomeController(HomeReader reader, HomeService service, HomeEndings endings) {
        this.reader = reader;
        this.service = service;
        this.endings = endings;
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

    @Post
    @Status(HttpStatus.CREATED)
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    HomeView create(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body HomeProfile profile) {
        return service.create(actor, key, profile);
    }

    @Put("/{id}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    HomeView edit(@Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body HomeChange change) {
        return service.edit(actor, id, change);
    }

    /** Contact and facilities, which the home's own director keeps too. */
    @Put("/{id}/facilities")
    @Secured({Roles.DIRECTOR, Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    HomeView editFacilities(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body FacilitiesChange change) {
        return service.editFacilities(actor, id, change);
    }

    @Post("/{id}/closure")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    HomeView close(@Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body Closure closure) {
        return endings.close(actor, id, closure);
    }

    @Post("/{id}/merger")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    HomeView merge(@Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body Merger merger) {
        return endings.merge(actor, id, merger);
    }

    /** Who changed what of a home, newest first. */
    @Get("/{id}/history")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR
    })
    Page<ChangeView> history(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return reader.history(actor, id, PageQuery.of(page, size, null));
    }

    /** One home with all that is known of it. */
    @Get("/{id}")
    @HomeReaders
    HomeView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return reader.view(actor, id);
    }
}
