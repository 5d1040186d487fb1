package org.yian.standards;

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
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

/** Care standards: what is published may be read by all, drafts by the officers of the city only. */
@Controller("/api/care-standards")
@Tag(name = "standards")
class CareStandardController {

    private final CareStandardService service;

    CareStandardController(CareStandardService service) {
        this.service = service;
    }

    /** The published versions of all cities or of one, the latest effective date first. */
    @Get
    @Secured(SecurityRule.IS_AUTHENTICATED)
    Page<CareStandardView> list(
            @QueryValue @Nullable String city, @QueryValue @Nullable Integer page, @QueryValue @Nullable Integer size) {
        return service.list(city, PageQuery.of(page, size, null));
    }

    @Get("/{id}")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    CareStandardView view(@PathVariable long id) {
        return service.view(id);
    }

    /** Keeps a draft for the caller's own city. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured(Roles.CITY)
    CareDraft create(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body CareEntry entry) {
        return service.create(actor, key, entry);
    }

    /** What amounts would change: persons and yuan a month by county; keeps nothing. */
    @Post("/preview")
    @Secured(Roles.CITY)
    CareEffect preview(@Parameter(hidden = true) Actor actor, @Valid @Body CareTrial trial) {
        return service.preview(actor, trial);
    }

    /** The drafts of the caller's city, the newest first. */
    @Get("/drafts")
    @Secured(Roles.CITY)
    List<CareDraft> drafts(@Parameter(hidden = true) Actor actor) {
        return service.drafts(actor);
    }

    @Get("/drafts/{id}")
    @Secured(Roles.CITY)
    CareDraft draft(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.draft(actor, id);
    }

    @Get("/drafts/{id}/effect")
    @Secured(Roles.CITY)
    CareEffect effect(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.effect(actor, id);
    }

    @Put("/drafts/{id}")
    @Secured(Roles.CITY)
    CareDraft edit(@Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body CareEntry.Change change) {
        return service.edit(actor, id, change);
    }

    @Delete("/drafts/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Secured(Roles.CITY)
    void remove(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        service.remove(actor, id);
    }

    /** Publishes a draft with the number and the scan of its document. It is never edited after that. */
    @Post("/drafts/{id}/publication")
    @Status(HttpStatus.CREATED)
    @Secured(Roles.CITY)
    CareStandardView publish(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body Publication publication) {
        return service.publish(actor, id, key, publication);
    }
}
