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

/** Living standards: what is published may be read by all, drafts by the officers who publish. */
@Controller("/api/living-standards")
@Tag(name = "standards")
class LivingStandardController {

    private final LivingStandardService service;

    LivingStandardController(LivingStandardService service) {
        this.service = service;
    }

    /** The published versions, or those that concern a city, the latest effective date first. */
    @Get
    @Secured(SecurityRule.IS_AUTHENTICATED)
    Page<LivingStandardView> list(
            @QueryValue @Nullable String city,
            @QueryValue @Nullable LivingKind kind,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(city, kind, PageQuery.of(page, size, null));
    }

    @Get("/{id}")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    LivingStandardView view(@PathVariable long id) {
        return service.view(id);
    }

    /** The places that the caller may publish for. */
    @Get("/areas")
    @Secured({Roles.CITY, Roles.PROVINCE})
    List<Area> areas(@Parameter(hidden = true) Actor actor) {
        return service.areas(actor);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured({Roles.CITY, Roles.PROVINCE})
    LivingDraft create(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body LivingEntry entry) {
        return service.create(actor, key, entry);
    }

    /** What a standard would change: persons and yuan a month by place; keeps nothing. */
    @Post("/preview")
    @Secured({Roles.CITY, Roles.PROVINCE})
    LivingEffect preview(@Parameter(hidden = true) Actor actor, @Valid @Body LivingEntry entry) {
        return service.preview(actor, entry);
    }

    @Get("/drafts")
    @Secured({Roles.CITY, Roles.PROVINCE})
    List<LivingDraft> drafts(@Parameter(hidden = true) Actor actor) {
        return service.drafts(actor);
    }

    @Get("/drafts/{id}")
    @Secured({Roles.CITY, Roles.PROVINCE})
    LivingDraft draft(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.draft(actor, id);
    }

    @Put("/drafts/{id}")
    @Secured({Roles.CITY, Roles.PROVINCE})
    LivingDraft edit(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body LivingEntry.Change change) {
        return service.edit(actor, id, change);
    }

    @Delete("/drafts/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Secured({Roles.CITY, Roles.PROVINCE})
    void remove(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        service.remove(actor, id);
    }

    /** Publishes a draft with the number and the scan of its document. It is never edited after that. */
    @Post("/drafts/{id}/publication")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.CITY, Roles.PROVINCE})
    LivingStandardView publish(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body Publication publication) {
        return service.publish(actor, id, key, publication);
    }
}
