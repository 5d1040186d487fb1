package org.yian.expenses;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.attachments.FileOwner;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Expenses as the home handles them: entering, entering anew, withdrawing, asking for a reversal. */
@Singleton
class ExpenseService {

    private final ExpenseRepository repository;
    private final ExpenseWriter writer;
    private final ExpenseSteps steps;
    private final ExpenseRules rules;
    private final CountyRules county;
    private final FoodLines food;
    private final Homes homes;
    private final Attachments attachments;
    private final Idempotency idempotency;
    private final AuditLog audit;

    ExpenseService(
            ExpenseRepository repository,
            ExpenseWriter writer,
            ExpenseSteps steps,
            ExpenseRules rules,
            CountyRules county,
            FoodLines food,
            Homes homes,
            Attachments attachments,
            Idempotency idempotency,
            AuditLog audit) {
        this.repository = repository;
        this.writer = writer;
        this.steps = steps;
        this.rules = rules;
        this.county = county;
        this.food = food;
        this.homes = homes;
        this.attachments = attachments;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    @UseCase(readOnly = true)
    Page<ExpenseView> list(Actor actor, ExpenseFilter filter, PageQuery page) {
        return repository.page(actor, filter, page);
    }

    @UseCase(readOnly = true)
    ExpenseDetail view(Actor actor, long id) {
        return steps.detail(actor, id);
    }

    @UseCase
    ExpenseDetail enter(Actor actor, @Nullable UUID key, long homeId, ExpenseDetails entered) {
        HomeSummary home = homes.getOpen(actor, homeId);
        String id = idempotency.once(
                actor, key, "expense.enter", () -> Long.toString(insert(actor, home, entered.tidied())));
        return view(actor, Long.parseLong(id));
    }

    private long insert(Actor actor, HomeSummary home, ExpenseDetails details) {
        rules.check(actor, home, 0, details);
        List<CountyReason> reasons = county.reasons(home, 0, details);
        long id = writer.insert(actor, home.id(), details, reasons);
        keepVouchers(actor, id, home.id(), details.vouchers());
        food.keep(id, details.food());
        writer.step(actor, id, ExpenseAction.ENTER, details.amount(), details.duplicateReason());
        audit.record(
                actor,
                AuditEntry.of(ExpenseSteps.auditName(ExpenseAction.ENTER), "expense", id, details.purpose())
                        .atHome(home.id())
                        .changed(null, details));
        return id;
    }

    /** Enters anew what was returned. */
    @UseCase
    ExpenseDetail change(Actor actor, long id, ExpenseRequests.ExpenseChange change) {
        ExpenseView expense =
                steps.allowed(actor, id, change.version(), ExpenseAction.CHANGE).expense();
        HomeSummary home = homes.getOpen(actor, expense.homeId());
        ExpenseDetails before = steps.details(expense);
        ExpenseDetails details = change.details().tidied();
        rules.check(actor, home, id, details);
        writer.change(actor, id, details, county.reasons(home, id, details));
        keepVouchers(actor, id, home.id(), details.vouchers());
        food.keep(id, details.food());
        return steps.taken(actor, expense, ExpenseAction.CHANGE, details.duplicateReason(), before, details);
    }

    @UseCase
    ExpenseDetail withdraw(Actor actor, long id, ExpenseRequests.ExpenseWithdrawal withdrawal) {
        ExpenseView expense = steps.allowed(actor, id, withdrawal.version(), ExpenseAction.WITHDRAW)
                .expense();
        String reason = withdrawal.reason().strip();
        writer.answer(id, ExpenseState.WITHDRAWN, reason);
        writer.freeVouchers(id);
        return steps.taken(actor, expense, ExpenseAction.WITHDRAW, reason, null, withdrawal);
    }

    @UseCase
    ExpenseDetail askReversal(Actor actor, long id, ExpenseRequests.ReversalRequest request) {
        ExpenseView expense = steps.allowed(actor, id, request.version(), ExpenseAction.ASK_REVERSAL)
                .expense();
        String reason = request.reason().strip();
        writer.askReversal(actor, id, reason);
        return steps.taken(actor, expense, ExpenseAction.ASK_REVERSAL, reason, null, request);
    }

    /** Vouchers show names of residents at times: the fire department does not see them. */
    private void keepVouchers(Actor actor, long id, long homeId, List<UUID> files) {
        for (UUID file : files) {
            attachments.linkPersonal(actor, file, FileOwner.home(homeId));
        }
        try {
            writer.vouchers(id, homeId, files);
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("expense_voucher_once")
                    ? new ProblemException(PlatformProblem.INVALID_REQUEST)
                            .violation("vouchers", "expenses.voucher-twice")
                    : refused;
        }
    }
}
