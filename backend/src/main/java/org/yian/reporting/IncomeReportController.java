package org.yian.reporting;

import io.micronaut.core.annotation.Nullable;
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

/** Printed reports about what comes in; an unknown format is not found. */
@Controller("/api/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
class IncomeReportController {

    private final IncomeReports reports;
    private final ReportFiles files;

    IncomeReportController(IncomeReports reports, ReportFiles files) {
        this.reports = reports;
        this.files = files;
    }

    /** The receipt of a donation (捐赠收据) as pdf. */
    @Get("/donation-receipt.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> receipt(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @QueryValue long income) {
        return files.answer(reports.receipt(actor, income), format);
    }

    /** The invoice of a boarder (收费通知单) as pdf. */
    @Get("/boarder-invoice.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> notice(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @QueryValue long invoice) {
        return files.answer(reports.notice(actor, invoice), format);
    }

    /** What boarders owe (寄养欠费表) as pdf or xlsx. */
    @Get("/boarder-arrears.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> arrears(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String format,
            @QueryValue @Nullable String city,
            @QueryValue @Nullable String county,
            @QueryValue @Nullable Long home) {
        return files.answer(reports.arrears(actor, city, county, home), format);
    }
}
