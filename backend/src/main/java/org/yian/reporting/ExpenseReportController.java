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
import java.time.LocalDate;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

/** Printed reports about expenses as files; an unknown format is not found. */
@Controller("/api/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExpenseReportController {

    private final ExpenseReports reports;
    private final ReportFiles files;

    ExpenseReportController(ExpenseReports reports, ReportFiles files) {
        this.reports = reports;
        this.files = files;
    }

    /** What a home has spent in a period (费用报销汇总表), this month when none is named, as pdf or xlsx. */
    @Get("/expense-summary.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> expenseSummary(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String format,
            @QueryValue long home,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to) {
        return files.answer(reports.summary(actor, home, from, to), format);
    }

    /** The list of pocket money with the places to sign (零用钱发放签名表) as pdf or xlsx. */
    @Get("/pocket-money.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> pocketMoney(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @QueryValue long list) {
        return files.answer(reports.pocketMoney(actor, list), format);
    }
}
