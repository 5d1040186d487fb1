package org.yian.presence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

@Controller("/api")
@Tag(name = "presence")
class PresenceController {

    private final LeaveService leaves;
    private final PresenceService presence;

    PresenceController(LeaveService leaves, PresenceService presence) {
        this.leaves = leaves;
        this.presence = presence;
    }

    /** The leaves of a person, with the days away in this year. */
    @Get("/residents/{id}/leaves")
    @Secured({Roles.DIRECTOR, Roles.CARER, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    LeaveRecord leaves(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return leaves.of(actor, id);
    }

    @Post("/residents/{id}/leaves")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.CARER})
    LeaveRecord leave(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body NewLeave leave) {
        return leaves.begin(actor, id, key, leave);
    }

    /** The person is back. */
    @Post("/leaves/{id}/return")
    @Secured({Roles.DIRECTOR, Roles.CARER})
    LeaveRecord back(@Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body LeaveEnd end) {
        return leaves.end(actor, id, end);
    }

    /** The roster of a home now, with leaves and the last roll call. */
    @Get("/homes/{homeId}/presence")
    @Secured({Roles.DIRECTOR, Roles.CARER, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    Presence presence(@Parameter(hidden = true) Actor actor, @PathVariable long homeId) {
        return presence.now(actor, homeId);
    }

    /** The roll calls of a home, the newest first, up to 31. */
    @Get("/homes/{homeId}/roll-calls")
    @Secured({Roles.DIRECTOR, Roles.CARER, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    List<RollCall> rollCalls(@Parameter(hidden = true) Actor actor, @PathVariable long homeId) {
        return presence.rollCalls(actor, homeId);
    }

    @Post("/homes/{homeId}/roll-calls")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.CARER})
    Presence call(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long homeId,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body NewRollCall call) {
        return presence.call(actor, homeId, key, call);
    }
}
