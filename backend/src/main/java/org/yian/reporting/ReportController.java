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
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Roles;
import org.yian.rectifications.ItemFilter;

/** Printed reports as files; an unknown format is not found. */
@Controller("/api/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportController {

    private final InspectionReports inspections;
    private final LedgerReport ledger;
    private final FireLedgerReport fire;
    private final ClosingReport closings;
    private final PlanReport plans;
    private final OrderReport orders;
    private final ReportFiles files;

    ReportController(
            InspectionReports inspections,
            LedgerReport ledger,
            FireLedgerReport fire,
            ClosingReport closings,
            PlanReport plans,
            OrderReport orders,
            ReportFiles files) {
        this.inspections = inspections;
        this.ledger = ledger;
        this.fire = fire;
        this.plans = plans;
        this.orders = orders;
        this.closings = closings;
        this.files = files;
    }

    /** The inspection record (检查记录) as pdf or docx. */
    @Get("/inspection-record.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> inspectionRecord(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @QueryValue UUID inspection) {
        return files.answer(inspections.record(actor, inspection), format);
    }

    /** The rectification notice (责令整改通知书) of an inspection as pdf or docx. */
    @Get("/rectification-notice.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> rectificationNotice(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @QueryValue UUID inspection) {
        return files.answer(inspections.notice(actor, inspection), format);
    }

    /** A supervising order (督办通知), as pdf or docx. */
    @Get("/supervising-order.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> supervisingOrder(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @QueryValue long order) {
        return files.answer(orders.of(actor, order), format);
    }

    /** The plan of a home (整改方案), as pdf or docx. */
    @Get("/rectification-plan.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> rectificationPlan(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @QueryValue long plan) {
        return files.answer(plans.of(actor, plan), format);
    }

    /** The closing certificate (整改销号单) of a closed item, as pdf or docx. */
    @Get("/closing-certificate.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.FIRE, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> closingCertificate(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @QueryValue long item) {
        return files.answer(closings.of(actor, item), format);
    }

    /** The rectification ledger (整治台账) of what is filtered, as pdf or xlsx. */
    @Get("/rectification-ledger.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.FIRE, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> rectificationLedger(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @Valid @RequestBean ItemFilter filter) {
        return files.answer(ledger.of(actor, filter), format);
    }

    /** The ledger of fire safety (消防安全整改台账) of what is filtered, home by home, as pdf or xlsx. */
    @Get("/fire-ledger.{format}")
    @Produces(MediaType.ALL)
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.FIRE, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HttpResponse<byte[]> fireLedger(
            @Parameter(hidden = true) Actor actor, @PathVariable String format, @Valid @RequestBean ItemFilter filter) {
        return files.answer(fire.of(actor, filter), format);
    }
}
