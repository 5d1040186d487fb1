package org.yian.allowances;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;
import org.yian.platform.UseCase;

@Controller("/api")
@Tag(name = "allowances")
class AllowanceController {

    private final PaymentRepository payments;
    private final Holds holds;
    private final BankAccounts accounts;

    AllowanceController(PaymentRepository payments, Holds holds, BankAccounts accounts) {
        this.payments = payments;
        this.holds = holds;
        this.accounts = accounts;
    }

    /** What was paid, the latest month first. */
    @Get("/allowance-payments")
    @PaymentReaders
    @UseCase(readOnly = true)
    Page<PaymentView> payments(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean PaymentFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return payments.page(actor, filter, PageQuery.of(page, size, null));
    }

    /** The hold on what a person is paid; null: there is none. */
    @Get("/residents/{id}/allowance-hold")
    @AllowanceReaders
    HoldState hold(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return new HoldState(holds.view(actor, id).orElse(null));
    }

    /** Nothing is paid for the person until the release. */
    @Post("/residents/{id}/allowance-hold")
    @Status(HttpStatus.CREATED)
    @Secured(Roles.COUNTY)
    HoldState hold(@Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body RunRequests.Hold reason) {
        holds.hold(actor, id, reason);
        return hold(actor, id);
    }

    /** The next run pays what was held. */
    @Post("/residents/{id}/allowance-release")
    @Secured(Roles.COUNTY)
    HoldState release(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        holds.release(actor, id);
        return hold(actor, id);
    }

    @Get("/residents/{id}/bank-account")
    @Secured({Roles.TOWNSHIP, Roles.COUNTY, Roles.AUDITOR})
    BankAccountView ofResident(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return accounts.ofResident(actor, id);
    }

    @Put("/residents/{id}/bank-account")
    @Secured({Roles.TOWNSHIP, Roles.COUNTY})
    BankAccountView changeOfResident(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body BankAccountChange change) {
        return accounts.changeOfResident(actor, id, change);
    }

    @Get("/homes/{id}/bank-account")
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.COUNTY, Roles.AUDITOR})
    BankAccountView ofHome(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return accounts.ofHome(actor, id);
    }

    @Put("/homes/{id}/bank-account")
    @Secured(Roles.COUNTY)
    BankAccountView changeOfHome(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body BankAccountChange change) {
        return accounts.changeOfHome(actor, id, change);
    }
}
