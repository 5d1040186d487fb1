package org.yian.analytics;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

/** The risk of homes; it weighs the draws, so homes do not see it. */
@Controller("/api")
@Tag(name = "analytics")
@Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
class RiskController {

    private final RiskScores scores;

    RiskController(RiskScores scores) {
        this.scores = scores;
    }

    /** The homes in use with their risk and what makes it, the highest first. */
    @Get("/risk-scores")
    Page<RiskScore> list(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable String city,
            @QueryValue @Nullable String county,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return scores.page(actor, city, county, PageQuery.of(page, size, null));
    }

    @Get("/homes/{id}/risk-score")
    RiskScore ofHome(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return scores.ofHome(actor, id);
    }
}
