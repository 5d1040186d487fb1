package org.yian.rectifications;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

/** The steps that people take with an item of the ledger. Each answers with the item as it then is. */
@Controller("/api/rectification-items/{id}")
@Tag(name = "rectifications")
class StepController {

    private static final String KEY = "Idempotency-Key";

    private final RectificationService service;

    StepController(RectificationService service) {
        this.service = service;
    }

    /** The home says what it means to do, who answers for it and what it costs. */
    @Put("/plan")
    @Secured(Roles.DIRECTOR)
    ItemDetail plan(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body Requests.PlanRequest request) {
        return service.plan(actor, id, request.version(), request.plan());
    }

    /** The home files the evidence that it is done. */
    @Post("/submission")
    @Secured(Roles.DIRECTOR)
    ItemDetail submit(
            @Parameter(hidden = true) Actor actor,
            @Header(KEY) @Nullable UUID key,
            @PathVariable long id,
            @Valid @Body Requests.SubmissionRequest request) {
        Attempt attempt = Attempt.to(ItemAction.SUBMIT, request.version(), request.note());
        return service.take(actor, key, id, attempt.showing(listed(request.attachmentIds())));
    }

    /** An inspector sends the evidence back. */
    @Post("/return")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    ItemDetail sendBack(
            @Parameter(hidden = true) Actor actor,
            @Header(KEY) @Nullable UUID key,
            @PathVariable long id,
            @Valid @Body Requests.ReturnRequest request) {
        return service.take(actor, key, id, Attempt.to(ItemAction.RETURN, request.version(), request.reason()));
    }

    /** An inspector closes the item; it gets its closing number. */
    @Post("/closure")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    ItemDetail close(
            @Parameter(hidden = true) Actor actor,
            @Header(KEY) @Nullable UUID key,
            @PathVariable long id,
            @Valid @Body Requests.ClosureRequest request) {
        return service.take(actor, key, id, Attempt.to(ItemAction.CLOSE, request.version(), request.note()));
    }

    /** The home asks for more time. */
    @Post("/extension")
    @Secured(Roles.DIRECTOR)
    ItemDetail askExtension(
            @Parameter(hidden = true) Actor actor,
            @Header(KEY) @Nullable UUID key,
            @PathVariable long id,
            @Valid @Body Requests.ExtensionRequest request) {
        Attempt attempt = Attempt.to(ItemAction.ASK_EXTENSION, request.version(), request.reason());
        return service.take(actor, key, id, attempt.until(request.until()));
    }

    /** The county grants more time or refuses it; a city without counties does so itself. */
    @Post("/extension-decision")
    @Secured({Roles.COUNTY, Roles.CITY})
    ItemDetail decideExtension(
            @Parameter(hidden = true) Actor actor,
            @Header(KEY) @Nullable UUID key,
            @PathVariable long id,
            @Valid @Body Requests.ExtensionDecisionRequest request) {
        Attempt refused = Attempt.to(ItemAction.DECIDE_EXTENSION, request.version(), request.reason());
        Attempt attempt = request.granted() ? refused.until(request.until()).granting() : refused;
        return service.take(actor, key, id, attempt);
    }

    /** The fire department says what has to be done. */
    @Post("/fire-guidance")
    @Secured(Roles.FIRE)
    ItemDetail guideFire(
            @Parameter(hidden = true) Actor actor,
            @Header(KEY) @Nullable UUID key,
            @PathVariable long id,
            @Valid @Body Requests.FireGuidanceRequest request) {
        return service.take(actor, key, id, Attempt.to(ItemAction.GUIDE_FIRE, request.version(), request.note()));
    }

    /** The fire department confirms that the evidence meets its rules. */
    @Post("/fire-confirmation")
    @Secured(Roles.FIRE)
    ItemDetail confirmFire(
            @Parameter(hidden = true) Actor actor,
            @Header(KEY) @Nullable UUID key,
            @PathVariable long id,
            @Valid @Body Requests.FireConfirmationRequest request) {
        Attempt attempt = Attempt.to(ItemAction.CONFIRM_FIRE, request.version(), request.note());
        return service.take(actor, key, id, attempt.showing(listed(request.attachmentIds())));
    }

    /** The county records that the home lacks the conditions for fire upgrading, and how it is made safe instead. */
    @Post("/not-upgradable")
    @Secured({Roles.COUNTY, Roles.CITY})
    ItemDetail recordNotUpgradable(
            @Parameter(hidden = true) Actor actor,
            @Header(KEY) @Nullable UUID key,
            @PathVariable long id,
            @Valid @Body Requests.NotUpgradableRequest request) {
        return service.take(
                actor,
                key,
                id,
                Attempt.to(ItemAction.RECORD_NOT_UPGRADABLE, request.version(), request.compensatingMeasures()));
    }

    private static List<UUID> listed(@Nullable List<UUID> ids) {
        return ids == null ? List.of() : ids;
    }
}
