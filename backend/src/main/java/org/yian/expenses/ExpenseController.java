package org.yian.expenses;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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

@Controller("/api")
@Tag(name = "expenses")
class ExpenseController {

    private final ExpenseEntry entry;
    private final ExpenseService service;
    private final ExpenseDecisions decisions;
    private final ExpenseForms forms;

    ExpenseController(ExpenseEntry entry, ExpenseService service, ExpenseDecisions decisions, ExpenseForms forms) {
        this.entry = entry;
        this.service = service;
        this.decisions = decisions;
        this.forms = forms;
    }

    /** The expenses in the caller's scope, the latest first. */
    @Get("/expenses")
    @ExpenseReaders
    Page<ExpenseView> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean ExpenseFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, filter, PageQuery.of(page, size, null));
    }

    /** What the page needs on which an expense is entered. */
    @Get("/homes/{id}/expense-form")
    @ExpenseReaders
    ExpenseForm form(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return forms.of(actor, id);
    }

    /** Enters an expense; it waits for the approval. */
    @Post("/expenses")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    ExpenseDetail enter(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body ExpenseRequests.NewExpense expense) {
        return entry.enter(actor, key, expense);
    }

    @Get("/expenses/{id}")
    @ExpenseReaders
    ExpenseDetail view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    /** Enters anew what was returned. */
    @Put("/expenses/{id}")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    ExpenseDetail change(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body ExpenseRequests.ExpenseChange change) {
        return entry.change(actor, id, change);
    }

    /** Approves; the last approval that is needed posts it to the books. */
    @Post("/expenses/{id}/approval")
    @Secured({Roles.DIRECTOR, Roles.COUNTY})
    ExpenseDetail approve(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body ExpenseRequests.ExpenseApproval approval) {
        return decisions.approve(actor, id, approval);
    }

    /** Sends it back to the home. */
    @Post("/expenses/{id}/return")
    @Secured({Roles.DIRECTOR, Roles.COUNTY})
    ExpenseDetail sendBack(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body ExpenseRequests.ExpenseReturn back) {
        return decisions.sendBack(actor, id, back);
    }

    @Post("/expenses/{id}/withdrawal")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    ExpenseDetail withdraw(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body ExpenseRequests.ExpenseWithdrawal withdrawal) {
        return service.withdraw(actor, id, withdrawal);
    }

    /** Asks to take back what is in the books. */
    @Post("/expenses/{id}/reversal-request")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT})
    ExpenseDetail askReversal(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body ExpenseRequests.ReversalRequest request) {
        return service.askReversal(actor, id, request);
    }

    /** Takes it back by a counter-entry, as another person has asked. */
    @Post("/expenses/{id}/reversal")
    @Secured({Roles.DIRECTOR, Roles.COUNTY})
    ExpenseDetail reverse(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body ExpenseRequests.ExpenseReversal reversal) {
        return decisions.reverse(actor, id, reversal);
    }

    /** Leaves in the books what another person has asked to take back. */
    @Post("/expenses/{id}/reversal-refusal")
    @Secured({Roles.DIRECTOR, Roles.COUNTY})
    ExpenseDetail declineReversal(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Valid @Body ExpenseRequests.ReversalRefusal refusal) {
        return decisions.declineReversal(actor, id, refusal);
    }
}
