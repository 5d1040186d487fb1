package org.yian.overview;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

@Controller("/api/overview")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({
    Roles.DIRECTOR,
    Roles.ACCOUNTANT,
    Roles.CARER,
    Roles.TOWNSHIP,
    Roles.COUNTY,
    Roles.FIRE,
    Roles.CITY,
    Roles.PROVINCE,
    Roles.AUDITOR
})
class OverviewController {

    private final OverviewService service;
    private final TodayService today;

    OverviewController(OverviewService service, TodayService today) {
        this.service = service;
        this.today = today;
    }

    /** The figures of the caller's scope. */
    @Get
    Overview overview(@Parameter(hidden = true) Actor actor) {
        return service.overview(actor);
    }

    /** The figures of the cities of the scope, or of its counties, of one city when it is named. */
    @Get("/regions")
    List<RegionFigures> regionFigures(
            @Parameter(hidden = true) Actor actor,
            @QueryValue(defaultValue = "CITY") RegionLevel level,
            @QueryValue @Nullable String city) {
        return service.regions(actor, level, city);
    }

    /** What needs the caller now, each with its first rows. */
    @Get("/tasks")
    List<Task> tasks(@Parameter(hidden = true) Actor actor) {
        return service.tasks(actor);
    }

    /** What the people of a home must know this morning. */
    @Get("/today")
    @Secured({Roles.DIRECTOR, Roles.CARER})
    Today today(@Parameter(hidden = true) Actor actor) {
        return today.today(actor);
    }
}
