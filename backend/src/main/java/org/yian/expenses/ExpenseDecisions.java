package org.yian.expenses;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.yian.funds.Books;
import org.yian.funds.EntryKind;
import org.yian.funds.FundRules;
import org.yian.funds.Ledger;
import org.yian.funds.NewEntry;
import org.yian.funds.Posting;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Role;
import org.yian.platform.UseCase;

/** Approval, return and reversal of expenses. An approval that is the last one posts in the same transaction. */
@Singleton
class ExpenseDecisions {

    private final ExpenseSteps steps;
    private final ExpenseWriter writer;
    private final CountyRules county;
    private final FundRules matrix;
    private final Books books;
    private final Ledger ledger;
    private final Homes homes;

    ExpenseDecisions(
            ExpenseSteps steps,
            ExpenseWriter writer,
            CountyRules county,
            FundRules matrix,
            Books books,
            Ledger ledger,
            Homes homes) {
        this.steps = steps;
        this.writer = writer;
        this.county = county;
        this.matrix = matrix;
        this.books = books;
        this.ledger = ledger;
        this.homes = homes;
    }

    /** Rules may have changed, and other expenses have come, since it was entered: they are asked again. */
    @UseCase
    ExpenseDetail approve(Actor actor, long id, ExpenseRequests.ExpenseApproval approval) {
        ExpenseView expense = steps.allowed(actor, id, approval.version(), ExpenseAction.APPROVE)
                .expense();
        HomeSummary home = homes.get(actor, expense.homeId());
        books.lock(actor, home.id(), expense.date());
        matrix.permitted(
                actor, expense.source(), expense.category(), home.city().code(), expense.date());
        books.requirePurpose(actor, home.id(), expense.source(), expense.category(), expense.projectId());
        List<CountyReason> reasons = county.reasons(home, id, steps.details(expense));
        boolean last = actor.role() == Role.COUNTY || reasons.isEmpty();
        writer.approve(actor, id, reasons, last ? Long.valueOf(post(actor, expense)) : null);
        return steps.taken(actor, expense, ExpenseAction.APPROVE, null, null, approval);
    }

    private long post(Actor actor, ExpenseView expense) {
        return ledger.post(
                actor,
                new NewEntry(
                        expense.homeId(),
                        EntryKind.EXPENSE,
                        expense.date(),
                        expense.purpose(),
                        expense.payee(),
                        "expense:" + expense.id(),
                        List.of(Posting.expense(
                                expense.source(),
                                expense.projectId(),
                                expense.category(),
                                expense.place(),
                                expense.amount()))));
    }

    @UseCase
    ExpenseDetail sendBack(Actor actor, long id, ExpenseRequests.ExpenseReturn back) {
        ExpenseView expense =
                steps.allowed(actor, id, back.version(), ExpenseAction.RETURN).expense();
        String reason = back.reason().strip();
        writer.answer(id, ExpenseState.RETURNED, reason);
        return steps.taken(actor, expense, ExpenseAction.RETURN, reason, null, back);
    }

    @UseCase
    ExpenseDetail reverse(Actor actor, long id, ExpenseRequests.ExpenseReversal reversal) {
        ExpenseView expense = steps.allowed(actor, id, reversal.version(), ExpenseAction.REVERSE)
                .expense();
        String reason = Objects.requireNonNull(expense.reversal()).reason();
        long entry = ledger.reverse(actor, Objects.requireNonNull(expense.entryId()), reversal.date(), reason);
        writer.reverse(actor, id, entry);
        writer.freeVouchers(id);
        return steps.taken(actor, expense, ExpenseAction.REVERSE, reason, null, reversal);
    }

    @UseCase
    ExpenseDetail declineReversal(Actor actor, long id, ExpenseRequests.ReversalRefusal refusal) {
        ExpenseView expense = steps.allowed(actor, id, refusal.version(), ExpenseAction.DECLINE_REVERSAL)
                .expense();
        String reason = refusal.reason().strip();
        writer.answer(id, ExpenseState.APPROVED, reason);
        return steps.taken(actor, expense, ExpenseAction.DECLINE_REVERSAL, reason, null, refusal);
    }
}
