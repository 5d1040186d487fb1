package org.yian.reporting;

import io.micronaut.http.HttpHeaders;
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
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;

/** Printed documents that everybody may read without signing in. */
@Controller("/api/public/homes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "disclosure")
class PublicReportController {

    private final FundReports reports;
    private final ReportFiles files;

    PublicReportController(FundReports reports, ReportFiles files) {
        this.reports = reports;
        this.files = files;
    }

    /** 财务公开表 of a home for a month as pdf. */
    @Get("/{id}/statement.pdf")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> statement(
            @PathVariable long id, @QueryValue @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month) {
        return files.answer(reports.statement(id, month), "pdf")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
    }
}
