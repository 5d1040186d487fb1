package org.yian.assessments;

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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

@Controller("/api")
@Tag(name = "assessments")
class AssessmentController {

    private final AssessmentService service;

    AssessmentController(AssessmentService service) {
        this.service = service;
    }

    /** By when the county has to assess. */
    @Serdeable
    record RequestedAssessment(LocalDate dueOn) {}

    /** The assessments of a person, the newest first. */
    @Get("/residents/{id}/assessments")
    @Secured({Roles.DIRECTOR, Roles.CARER, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    List<AssessmentView> list(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.of(actor, id);
    }

    /** The county assesses; answers all assessments of the person. */
    @Post("/residents/{id}/assessments")
    @Status(HttpStatus.CREATED)
    @Secured(Roles.COUNTY)
    List<AssessmentView> assess(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body NewAssessment assessment) {
        return service.assess(actor, id, key, assessment);
    }

    /** The home reports that a person's self-care has changed. */
    @Post("/residents/{id}/assessment-requests")
    @Status(HttpStatus.CREATED)
    @Secured(Roles.DIRECTOR)
    RequestedAssessment request(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body NewRequest request) {
        return new RequestedAssessment(service.request(actor, id, request));
    }

    /** The requests that wait for the county, the most urgent first. */
    @Get("/assessment-requests")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    Page<AssessmentRequest> requests(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.requests(actor, PageQuery.of(page, size, null));
    }
}
