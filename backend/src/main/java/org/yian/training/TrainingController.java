package org.yian.training;

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
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

@Controller("/api")
@Tag(name = "training")
class TrainingController {

    private final TrainingService service;

    TrainingController(TrainingService service) {
        this.service = service;
    }

    /** The trainings that concern the caller's scope, the newest first. */
    @Get("/training-sessions")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    Page<TrainingRow> list(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, PageQuery.of(page, size, null));
    }

    /** Records a training that the caller's office has held. */
    @Post("/training-sessions")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    TrainingView add(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body TrainingDetails details) {
        return service.add(actor, key, details);
    }

    @Get("/training-sessions/{id}")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    TrainingView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    @Put("/training-sessions/{id}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    TrainingView edit(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body TrainingChange change) {
        return service.edit(actor, id, change);
    }

    /** Writes who came, as a whole. */
    @Put("/training-sessions/{id}/attendance")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    TrainingView attend(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body Attendance attendance) {
        return service.attend(actor, id, attendance);
    }

    /** What somebody came to. */
    @Get("/staff/{id}/trainings")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR
    })
    List<AttendedTraining> of(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.of(actor, id);
    }
}
