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

@Controller("/api/inspector-conflicts")
@Tag(name = "inspectionplans")
class ConflictController {

    private final ConflictService service;

    ConflictController(ConflictService service) {
        this.service = service;
    }

    /** Conflicts of interest at the homes of the caller's scope, the latest first. */
    @Get
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    Page<ConflictView> list(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Boolean all,
            @QueryValue @Nullable Long home,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, !Boolean.TRUE.equals(all), home, PageQuery.of(page, size, null));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    ConflictView declare(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body ConflictRequest request) {
        return service.declare(actor, key, request);
    }

    @Post("/{id}/ending")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    ConflictView end(@Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body Ending ending) {
        return service.end(actor, id, ending);
    }
}
