package org.yian.expenses;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

@Controller("/api")
@Tag(name = "budgets")
class BudgetController {

    private final Budgets budgets;

    BudgetController(Budgets budgets) {
        this.budgets = budgets;
    }

    /** The homes in the caller's scope with their budgets of a year, those that wait for the county first. */
    @Get("/expense-budgets")
    @ExpenseReaders
    Page<BudgetRow> list(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Min(2000) @Max(2100) int year,
            @QueryValue @Nullable String county,
            @QueryValue @Nullable BudgetState state,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return budgets.list(actor, year, county, state, PageQuery.of(page, size, null));
    }

    /** The budget of a home for a year beside what was spent. */
    @Get("/homes/{id}/expense-budgets/{year}")
    @ExpenseReaders
    BudgetView view(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @PathVariable @Min(2000) @Max(2100) int year) {
        return budgets.view(actor, id, year);
    }

    /** Keeps the draft of the next revision. */
    @Put("/homes/{id}/expense-budgets/{year}")
    @Secured(Roles.DIRECTOR)
    BudgetView draft(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @PathVariable @Min(2000) @Max(2100) int year,
            @Valid @Body BudgetRequests.BudgetDraft draft) {
        return budgets.draft(actor, id, year, draft);
    }

    /** Sends the draft to the county. */
    @Post("/homes/{id}/expense-budgets/{year}/submission")
    @Secured(Roles.DIRECTOR)
    BudgetView submit(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @PathVariable @Min(2000) @Max(2100) int year,
            @Valid @Body BudgetRequests.BudgetStep step) {
        return budgets.submit(actor, id, year, step);
    }

    /** From now on it is in force. */
    @Post("/homes/{id}/expense-budgets/{year}/approval")
    @Secured(Roles.COUNTY)
    BudgetView approve(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @PathVariable @Min(2000) @Max(2100) int year,
            @Valid @Body BudgetRequests.BudgetStep step) {
        return budgets.approve(actor, id, year, step);
    }

    @Post("/homes/{id}/expense-budgets/{year}/return")
    @Secured(Roles.COUNTY)
    BudgetView sendBack(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @PathVariable @Min(2000) @Max(2100) int year,
            @Valid @Body BudgetRequests.BudgetReturn back) {
        return budgets.sendBack(actor, id, year, back);
    }
}
