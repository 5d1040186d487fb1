package org.yian.inspectionplans;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

/** Random draws of homes and inspectors (双随机). */
@Controller("/api/inspection-draws")
@Tag(name = "inspectionplans")
class DrawController {

    private final DrawService draws;
    private final PlanService plans;

    DrawController(DrawService draws, PlanService plans) {
        this.draws = draws;
        this.plans = plans;
    }

    /** The draws of the offices at or below the caller's, the latest first. */
    @Get
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    Page<DrawView.DrawLine> list(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return draws.list(actor, PageQuery.of(page, size, null));
    }

    /** What a draw from this pool would be made from. */
    @Post("/preview")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    DrawPreview preview(@Parameter(hidden = true) Actor actor, @Valid @Body DrawRequest.Pool pool) {
        return draws.preview(actor, pool);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    DrawView prepare(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body DrawRequest request) {
        return draws.prepare(actor, key, request);
    }

    @Get("/{id}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    DrawView get(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return draws.view(actor, id);
    }

    /** What was recorded, to the byte, for {@code bin/draw-replay.mjs} and anybody else who wants to draw again. */
    @Get("/{id}/record")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    DrawView.Recorded recorded(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return draws.recorded(actor, id);
    }

    /** Draws again from the record and says whether the same comes out. */
    @Get("/{id}/replay")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    DrawView.Replay replay(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return draws.replay(actor, id);
    }

    /** Draws with the public number that the draw waited for. */
    @Post("/{id}/seed")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    DrawView seed(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body PublicNumber publicNumber) {
        return draws.seed(actor, id, publicNumber);
    }

    @Post("/{id}/annulment")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    DrawView annul(@Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body Ending ending) {
        return draws.annul(actor, id, ending);
    }

    /** Puts the drawn homes with their inspectors into a plan. */
    @Post("/{id}/visits")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    PlanView plan(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body VisitRequests.FromDraw request) {
        return plans.addDrawn(actor, id, request);
    }
}
