package org.yian.reporting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.yian.platform.Actor;
import org.yian.platform.Roles;
import org.yian.staffing.StaffingFilter;

/** Printed reports about residents and staff as files; an unknown format is not found. */
@Controller("/api/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
class PeopleReportController {

    private final StaffingReport staffing;
    private final DeathReports deaths;
    private final CardReport cards;
    private final ReportFiles files;
    private final HttpHostResolver hosts;

    PeopleReportController(
            StaffingReport staffing, DeathReports deaths, CardReport cards, ReportFiles files, HttpHostResolver hosts) {
        this.staffing = staffing;
        this.deaths = deaths;
        this.cards = cards;
        this.files = files;
        this.hosts = hosts;
    }

    /** Managers against residents (人员配备情况表) as pdf or xlsx. */
    @Get("/staffing.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> staffing(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String format,
            @Valid @RequestBean StaffingFilter filter) {
        return files.answer(staffing.of(actor, filter), format);
    }

    /** The filing of a death (去世信息备案表) as pdf or docx. */
    @Get("/death-filing.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> deathFiling(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @QueryValue long death) {
        return files.answer(deaths.filing(actor, death), format);
    }

    /** Who died in a year (去世人员登记表) as pdf or xlsx. */
    @Get("/death-register.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> deathRegister(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String format,
            @QueryValue @Min(2000) @Max(2100) int year,
            @QueryValue @Nullable String county,
            @QueryValue @Nullable Long home) {
        return files.answer(deaths.register(actor, year, county, home), format);
    }

    /** The card of a resident (供养人员卡), with the QR code of the person's page, as pdf. */
    @Get("/resident-card.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.CARER, Roles.COUNTY})
    HttpResponse<byte[]> residentCard(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable String format,
            @QueryValue long resident) {
        return files.answer(cards.of(actor, resident, hosts.resolve(request)), format);
    }
}
