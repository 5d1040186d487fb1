package org.yian.homes;

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
import java.time.LocalDate;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

/** Whether a home may admit persons with a severe mental illness; every change answers how it stands then. */
@Controller("/api/homes/{homeId}/mental-care")
@Tag(name = "homes")
class MentalCareController {

    private final MentalCareService service;

    MentalCareController(MentalCareService service) {
        this.service = service;
    }

    /** @param day the day of an admission; today when absent */
    @Get
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    MentalCareView view(
            @Parameter(hidden = true) Actor actor, @PathVariable long homeId, @QueryValue @Nullable LocalDate day) {
        return service.view(actor, homeId, day);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured(Roles.COUNTY)
    MentalCareView record(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long homeId,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body NewMentalCareRecord record) {
        service.record(actor, homeId, key, record);
        return service.view(actor, homeId, null);
    }

    @Post("/withdrawal")
    @Secured(Roles.COUNTY)
    MentalCareView withdraw(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long homeId,
            @Valid @Body MentalCareWithdrawal withdrawal) {
        service.withdraw(actor, homeId, withdrawal);
        return service.view(actor, homeId, null);
    }
}
