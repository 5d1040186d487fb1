package org.yian.reporting;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

/** Printed documents about planned inspections. */
@Controller("/api/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
class PlanningReportController {

    private final PlanningReports reports;
    private final ReportFiles files;

    PlanningReportController(PlanningReports reports, ReportFiles files) {
        this.reports = reports;
        this.files = files;
    }

    /** The notice of inspection (检查通知书) of an announced visit as pdf or docx. */
    @Get("/inspection-notice.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> notice(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @QueryValue long visit) {
        return files.answer(reports.notice(actor, visit), format);
    }

    /** The minutes of a draw (双随机抽取记录) as pdf or docx. */
    @Get("/draw-minutes.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> minutes(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @QueryValue long draw) {
        return files.answer(reports.minutes(actor, draw), format);
    }
}
