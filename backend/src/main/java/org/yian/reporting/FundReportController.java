package org.yian.reporting;

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
import jakarta.validation.constraints.Pattern;
import org.yian.funds.FundUseFilter;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

/** Printed books as files; an unknown format is not found. */
@Controller("/api/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
class FundReportController {

    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    private final FundReports reports;
    private final FundUseReport use;
    private final ReportFiles files;

    FundReportController(FundReports reports, FundUseReport use, ReportFiles files) {
        this.reports = reports;
        this.use = use;
        this.files = files;
    }

    /** 现金日记账 of a home as pdf or xlsx. */
    @Get("/cash-journal.{format}")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> cashJournal(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String format,
            @QueryValue long home,
            @QueryValue @Pattern(regexp = MONTH) String from,
            @QueryValue @Pattern(regexp = MONTH) String to) {
        return files.answer(reports.journal(actor, MoneyPlace.CASH, home, from, to), format);
    }

    /** 银行存款日记账 of a home as pdf or xlsx. */
    @Get("/bank-journal.{format}")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> bankJournal(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String format,
            @QueryValue long home,
            @QueryValue @Pattern(regexp = MONTH) String from,
            @QueryValue @Pattern(regexp = MONTH) String to) {
        return files.answer(reports.journal(actor, MoneyPlace.BANK, home, from, to), format);
    }

    /** 财务公开表 of a home, month by month, as pdf or xlsx. */
    @Get("/fund-statement.{format}")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> statements(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String format,
            @QueryValue long home,
            @QueryValue @Pattern(regexp = MONTH) String from,
            @QueryValue @Pattern(regexp = MONTH) String to) {
        return files.answer(reports.statements(actor, home, from, to), format);
    }

    /** 供养经费使用情况表 of a home, county, city or the province, as pdf or xlsx. */
    @Get("/fund-use.{format}")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> use(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String format,
            @Valid @RequestBean FundUseFilter filter) {
        return files.answer(use.of(actor, filter), format);
    }
}
