package org.yian.reporting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.yian.allowances.RecoveryFilter;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

/** Printed reports about allowances as files; an unknown format is not found. */
@Controller("/api/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
class AllowanceReportController {

    private final AllowanceReports reports;
    private final ReportFiles files;

    AllowanceReportController(AllowanceReports reports, ReportFiles files) {
        this.reports = reports;
        this.files = files;
    }

    /** What a run has paid, for signing (供养经费发放花名册), as pdf or xlsx. */
    @Get("/allowance-roll.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR
    })
    HttpResponse<byte[]> roll(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String format,
            @QueryValue long run,
            @QueryValue @Nullable Long home) {
        return files.answer(reports.roll(actor, run, home), format);
    }

    /** Arrears and recoveries (供养费追缴情况表) of what is filtered, as pdf or xlsx. */
    @Get("/recoveries.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR
    })
    HttpResponse<byte[]> recoveries(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String format,
            @Valid @RequestBean RecoveryFilter filter) {
        return files.answer(reports.recoveries(actor, filter), format);
    }
}
