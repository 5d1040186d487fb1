package org.yian.care;

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
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

@Controller("/api/homes/{homeId}")
@Tag(name = "care")
class CareLogController {

    private final CareLogService service;

    CareLogController(CareLogService service) {
        this.service = service;
    }

    /** The night rounds and handovers of the last 31 days, the newest first. */
    @Get("/care-log")
    @Secured({Roles.DIRECTOR, Roles.CARER, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    CareLog log(@Parameter(hidden = true) Actor actor, @PathVariable long homeId) {
        return service.log(actor, homeId);
    }

    @Post("/night-rounds")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.CARER})
    CareLog round(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long homeId,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body NewNightRound round) {
        return service.round(actor, homeId, key, round);
    }

    @Post("/duty-handovers")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.CARER})
    CareLog handOver(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long homeId,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body NewDutyHandover handover) {
        return service.handOver(actor, homeId, key, handover);
    }
}
