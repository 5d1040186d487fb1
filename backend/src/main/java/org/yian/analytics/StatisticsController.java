package org.yian.analytics;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.yian.platform.Actor;
import org.yian.platform.Roles;
import org.yian.spreadsheets.SpreadsheetAnswer;

/** What inspections and rectification tell together, of at most 24 months. */
@Controller("/api/inspection-statistics")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analytics")
@Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
class StatisticsController {

    private final StatisticsService statistics;
    private final StatisticsExport export;

    StatisticsController(StatisticsService statistics, StatisticsExport export) {
        this.statistics = statistics;
        this.export = export;
    }

    /** Fail rates by item, category, division or month. */
    @Get("/fail-rates")
    List<FailRate> rates(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean StatisticsFilter filter,
            @QueryValue(defaultValue = "CATEGORY") FailGroup by) {
        return statistics.rates(actor, filter, by);
    }

    /** Fail rates of categories, or of the worst items, by division. */
    @Get("/heat-map")
    HeatMap heatMap(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean StatisticsFilter filter,
            @QueryValue(defaultValue = "CATEGORY") FailGroup by) {
        return statistics.heatMap(actor, filter, by);
    }

    /** How fast rectification items were closed, month by month. */
    @Get("/closing")
    List<ClosingMonth> closing(@Parameter(hidden = true) Actor actor, @Valid @RequestBean StatisticsFilter filter) {
        return statistics.closing(actor, filter);
    }

    /** Open items by how long they are overdue today. */
    @Get("/ageing")
    List<Ageing> ageing(@Parameter(hidden = true) Actor actor, @Valid @RequestBean StatisticsFilter filter) {
        return statistics.ageing(actor, filter);
    }

    /** One of these tables as an XLSX file. */
    @Get("/export.xlsx")
    @Produces(SpreadsheetAnswer.XLSX)
    HttpResponse<byte[]> export(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean StatisticsFilter filter,
            @QueryValue(defaultValue = "RATES") StatisticsExport.Table table,
            @QueryValue(defaultValue = "CATEGORY") FailGroup by) {
        StatisticsExport.Named file = export.write(actor, table, filter, by);
        return SpreadsheetAnswer.of(file.name(), file.file());
    }
}
