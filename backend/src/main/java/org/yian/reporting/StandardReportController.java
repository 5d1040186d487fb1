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
import io.micronaut.security.rules.SecurityRule;

/** Printed documents of published standards, which everybody who is signed in may have. */
@Controller("/api/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
class StandardReportController {

    private final StandardReports standards;
    private final ReportFiles files;

    StandardReportController(StandardReports standards, ReportFiles files) {
        this.standards = standards;
        this.files = files;
    }

    /** The document by which a city publishes its care standard (照料护理标准公布文件) as pdf or docx. */
    @Get("/care-standard.{format}")
    @Produces(MediaType.ALL)
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<byte[]> careStandard(@PathVariable String format, @QueryValue long standard) {
        return files.answer(standards.careNotice(standard), format);
    }

    /** The document by which a living standard is published (基本生活标准公布文件) as pdf or docx. */
    @Get("/living-standard.{format}")
    @Produces(MediaType.ALL)
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<byte[]> livingStandard(@PathVariable String format, @QueryValue long standard) {
        return files.answer(standards.livingNotice(standard), format);
    }
}
