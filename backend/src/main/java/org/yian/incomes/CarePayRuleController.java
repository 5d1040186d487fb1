package org.yian.incomes;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

@Controller("/api/care-pay-rules")
@Tag(name = "incomes")
class CarePayRuleController {

    private final CarePayRuleService service;

    CarePayRuleController(CarePayRuleService service) {
        this.service = service;
    }

    /** The rules of the cities of the caller's scope that let care workers be paid from care money. */
    @Get
    @IncomeReaders
    List<CarePayRuleView> list(@Parameter(hidden = true) Actor actor) {
        return service.list(actor);
    }

    /** A city records its rule; it is never changed. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured(Roles.CITY)
    CarePayRuleView record(@Parameter(hidden = true) Actor actor, @Valid @Body NewCarePayRule rule) {
        return service.record(actor, rule);
    }
}
