package org.yian.incomes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;
import org.yian.spreadsheets.SpreadsheetAnswer;

@Controller("/api")
@Tag(name = "incomes")
class FeeController {

    private final FeeService fees;
    private final InvoiceService invoices;
    private final InvoiceIssue issue;
    private final InvoiceExport export;

    FeeController(FeeService fees, InvoiceService invoices, InvoiceIssue issue, InvoiceExport export) {
        this.fees = fees;
        this.invoices = invoices;
        this.issue = issue;
        this.export = export;
    }

    /** The boarders who live in the homes of the caller's scope, with what they agreed to pay. */
    @Get("/boarder-fees")
    @IncomeReaders
    Page<BoarderView> boarders(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Long home,
            @QueryValue @Nullable Long resident,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return fees.list(actor, home, resident, PageQuery.of(page, size, null));
    }

    /** A boarder pays this fee from a month on. */
    @Post("/boarder-fees")
    @Status(HttpStatus.NO_CONTENT)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    void agree(@Parameter(hidden = true) Actor actor, @Valid @Body FeeRequests.NewFee fee) {
        fees.agree(actor, fee);
    }

    /** The invoices of the caller's scope, the latest month first. */
    @Get("/boarder-invoices")
    @IncomeReaders
    Page<InvoiceView> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean InvoiceFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return invoices.list(actor, filter, PageQuery.of(page, size, null));
    }

    /** What the list adds up to. */
    @Get("/boarder-invoices/totals")
    @IncomeReaders
    InvoiceTotals totals(@Parameter(hidden = true) Actor actor, @Valid @RequestBean InvoiceFilter filter) {
        return invoices.totals(actor, filter);
    }

    /** The list as an XLSX file; each download is recorded. */
    @Get(value = "/boarder-invoices/export.xlsx", produces = SpreadsheetAnswer.XLSX)
    @IncomeReaders
    HttpResponse<byte[]> download(@Parameter(hidden = true) Actor actor, @Valid @RequestBean InvoiceFilter filter) {
        return SpreadsheetAnswer.of(export.fileName(actor.locale()), export.write(actor, filter));
    }

    /** What boarders owe each home, the largest debt first. */
    @Get("/boarder-arrears")
    @IncomeReaders
    List<HomeArrears> arrears(@Parameter(hidden = true) Actor actor, @Valid @RequestBean InvoiceFilter filter) {
        return invoices.arrears(actor, filter);
    }

    @Get("/boarder-invoices/{id}")
    @IncomeReaders
    InvoiceDetail view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return invoices.view(actor, id);
    }

    /** Issues the invoices of a month that are not there yet. */
    @Post("/boarder-invoices")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    InvoiceRun issue(@Parameter(hidden = true) Actor actor, @Valid @Body FeeRequests.NewInvoices request) {
        return issue.issue(actor, request);
    }

    /** A boarder pays the invoice or a part of it; it is in the books at once. */
    @Post("/boarder-invoices/{id}/payments")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    InvoiceDetail pay(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body FeeRequests.NewPayment payment) {
        return invoices.pay(actor, id, key, payment);
    }

    /** The county lets a boarder off what is due, or a part of it. */
    @Post("/boarder-invoices/{id}/waivers")
    @Secured(Roles.COUNTY)
    InvoiceDetail waive(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body FeeRequests.NewWaiver waiver) {
        return invoices.waive(actor, id, waiver);
    }
}
