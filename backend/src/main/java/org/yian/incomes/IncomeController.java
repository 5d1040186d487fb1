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
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;
import org.yian.spreadsheets.SpreadsheetAnswer;

@Controller("/api")
@Tag(name = "incomes")
class IncomeController {

    private final IncomeService service;
    private final IncomeExport export;
    private final GoodsService goods;

    IncomeController(IncomeService service, IncomeExport export, GoodsService goods) {
        this.service = service;
        this.export = export;
        this.goods = goods;
    }

    /** What came in within the caller's scope, the latest first. */
    @Get("/incomes")
    @IncomeReaders
    Page<IncomeView> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean IncomeFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, filter, PageQuery.of(page, size, null));
    }

    /** What the list adds up to. */
    @Get("/incomes/totals")
    @IncomeReaders
    IncomeTotals totals(@Parameter(hidden = true) Actor actor, @Valid @RequestBean IncomeFilter filter) {
        return service.totals(actor, filter);
    }

    /** The list as an XLSX file; each download is recorded. */
    @Get(value = "/incomes/export.xlsx", produces = SpreadsheetAnswer.XLSX)
    @IncomeReaders
    HttpResponse<byte[]> download(@Parameter(hidden = true) Actor actor, @Valid @RequestBean IncomeFilter filter) {
        return SpreadsheetAnswer.of(export.fileName(actor.locale()), export.write(actor, filter));
    }

    @Get("/incomes/{id}")
    @IncomeReaders
    IncomeView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    /** Money came in; it is in the books at once. */
    @Post("/incomes")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    IncomeView enter(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body IncomeRequests.NewIncome income) {
        return service.enter(actor, key, income);
    }

    /** Somebody else than who entered an income takes it back; the county where a home has nobody else. */
    @Post("/incomes/{id}/reversal")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.COUNTY})
    IncomeView takeBack(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body IncomeRequests.TakingBack taking) {
        return service.takeBack(actor, id, taking);
    }

    /** Goods that were given to homes in the caller's scope, the latest first. */
    @Get("/donated-goods")
    @IncomeReaders
    Page<GoodsView> goods(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Long home,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return goods.list(actor, home, PageQuery.of(page, size, null));
    }

    @Post("/donated-goods")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    GoodsView receive(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body IncomeRequests.NewGoods received) {
        return goods.receive(actor, key, received);
    }
}
