package org.yian.standards;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

@Controller("/api")
@Tag(name = "standards")
class ProvisionController {

    private final Provision provision;

    ProvisionController(Provision provision) {
        this.provision = provision;
    }

    /** The floors of care standards, the newest first; yuan a year. */
    @Get("/care-standard-floors")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    List<CareFloor> floors() {
        return provision.floors();
    }

    /** Publishes a floor for all cities. */
    @Post("/care-standard-floors")
    @Status(HttpStatus.CREATED)
    @Secured(Roles.PROVINCE)
    List<CareFloor> publish(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body FloorEntry entry) {
        return provision.publish(actor, key, entry);
    }

    /** The minimum wages by class, the newest first; yuan a month. */
    @Get("/minimum-wages")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    List<MinimumWage> wages() {
        return provision.wages();
    }

    @Post("/minimum-wages")
    @Status(HttpStatus.CREATED)
    @Secured(Roles.PROVINCE)
    List<MinimumWage> enter(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body WageEntry entry) {
        return provision.enter(actor, key, entry);
    }
}
