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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.platform.Roles;
import org.yian.rectifications.ItemFilter;
import org.yian.reports.ReportData;
import org.yian.reports.ReportFormat;
import org.yian.reports.ReportRenderer;

/** Printed reports as files; an unknown format is not found. */
@Controller("/api/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportController {

    private final InspectionReports inspections;
    private final LedgerReport ledger;
    private final ReportWords words;
    private final ReportRenderer renderer = new ReportRenderer();

    ReportController(InspectionReports inspections, LedgerReport ledger, ReportWords words) {
        this.inspections = inspections;
        this.ledger = ledger;
        this.words = words;
    }

    /** The inspection record (检查记录) as pdf or docx. */
    @Get("/inspection-record.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> inspectionRecord(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @QueryValue UUID inspection) {
        return file(inspections.record(actor, inspection), format);
    }

    /** The rectification notice (责令整改通知书) of an inspection as pdf or docx. */
    @Get("/rectification-notice.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> rectificationNotice(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @QueryValue UUID inspection) {
        return file(inspections.notice(actor, inspection), format);
    }

    /** The rectification ledger (整治台账) of what is filtered, as pdf or xlsx. */
    @Get("/rectification-ledger.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.FIRE, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> rectificationLedger(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @Valid @RequestBean ItemFilter filter) {
        return file(ledger.of(actor, filter), format);
    }

    private HttpResponse<byte[]> file(ReportData report, String wanted) {
        ReportFormat format = Arrays.stream(ReportFormat.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(wanted))
                .filter(report.formats()::contains)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        String name = URLEncoder.encode(words.text("file." + report.template()), StandardCharsets.UTF_8);
        return HttpResponse.ok(renderer.render(report, format))
                .contentType(MediaType.of(format.mediaType()))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s.%s\"; filename*=UTF-8''%s.%s"
                                .formatted(report.template(), wanted, name, wanted));
    }
}
