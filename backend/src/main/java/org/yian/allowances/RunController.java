package org.yian.allowances;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;
import org.yian.spreadsheets.SpreadsheetAnswer;

@Controller("/api/allowance-runs")
@Tag(name = "allowances")
class RunController {

    private final RunService service;
    private final RunComputing computing;
    private final RunPosting posting;
    private final PaymentFile file;

    RunController(RunService service, RunComputing computing, RunPosting posting, PaymentFile file) {
        this.service = service;
        this.computing = computing;
        this.posting = posting;
        this.file = file;
    }

    /** The runs in the caller's scope, the latest month first. */
    @Get
    @AllowanceReaders
    Page<RunView> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean RunFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, filter, PageQuery.of(page, size, null));
    }

    /** Begins the run of the caller's office and a month; it is computed beside. When there is one, that one is answered. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured(Roles.COUNTY)
    RunDetail begin(@Parameter(hidden = true) Actor actor, @Valid @Body RunRequests.NewRun run) {
        RunService.Begun begun = service.begin(actor, run.month());
        if (begun.isNew()) {
            computing.submit(begun.id());
        }
        return service.view(actor, begun.id());
    }

    @Get("/{id}")
    @AllowanceReaders
    RunDetail view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    @Get("/{id}/lines")
    @AllowanceReaders
    Page<LineView> lines(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @RequestBean LineFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.lines(actor, id, filter, PageQuery.of(page, size, null));
    }

    /** Computes anew, with what has changed since. */
    @Post("/{id}/computation")
    @Secured(Roles.COUNTY)
    RunDetail computeAgain(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body RunRequests.RunStep step) {
        service.computeAgain(actor, id, step.version());
        computing.submit(id);
        return service.view(actor, id);
    }

    /** By another person than who has computed. Where somebody has no bank account, that is to be acknowledged. */
    @Post("/{id}/approval")
    @Secured(Roles.COUNTY)
    RunDetail approve(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body RunRequests.RunApproval approval) {
        return service.approve(actor, id, approval);
    }

    /** Enters what is paid into the books of the homes and the list of the dispersed, once. */
    @Post("/{id}/posting")
    @Secured(Roles.COUNTY)
    RunDetail post(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body RunRequests.RunStep step) {
        return posting.post(actor, id, step.version());
    }

    @Post("/{id}/discarding")
    @Secured(Roles.COUNTY)
    RunDetail discard(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body RunRequests.Discard discard) {
        return service.discard(actor, id, discard);
    }

    /** What the bank pays out, with the numbers of the accounts; each download is recorded. */
    @Get(value = "/{id}/payment-file.xlsx", produces = SpreadsheetAnswer.XLSX)
    @Secured(Roles.COUNTY)
    HttpResponse<byte[]> xlsx(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        PaymentFile.File made = file.xlsx(actor, id);
        return SpreadsheetAnswer.of(made.name(), made.content());
    }

    /** As the file above, as CSV in UTF-8. */
    @Get(value = "/{id}/payment-file.csv", produces = MediaType.TEXT_CSV)
    @Secured(Roles.COUNTY)
    HttpResponse<byte[]> csv(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        PaymentFile.File made = file.csv(actor, id);
        String name =
                URLEncoder.encode(made.name() + ".csv", StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(made.content())
                .contentType(MediaType.of("text/csv; charset=utf-8"))
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    }
}
