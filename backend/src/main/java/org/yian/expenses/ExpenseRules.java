package org.yian.expenses;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.yian.funds.Books;
import org.yian.funds.FundRules;
import org.yian.homes.HomeSummary;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;

/** What is checked before an expense is entered. */
@Singleton
class ExpenseRules {

    private final FundRules matrix;
    private final Books books;
    private final EarlierExpenses earlier;
    private final Messages messages;
    private final Clock clock;

    ExpenseRules(FundRules matrix, Books books, EarlierExpenses earlier, Messages messages, Clock clock) {
        this.matrix = matrix;
        this.books = books;
        this.earlier = earlier;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The fields, what the source may pay, the month, and whether it has been entered before. The home's books stay locked
     * until the transaction ends, so that nobody enters the same at the same instant.
     *
     * @param id the expense itself; 0 when it is new
     */
    void check(Actor actor, HomeSummary home, long id, ExpenseDetails expense) {
        checkFields(expense);
        matrix.permitted(
                actor, expense.source(), expense.category(), home.city().code(), expense.date());
        books.requirePurpose(actor, home.id(), expense.source(), expense.category(), expense.projectId());
        lock(actor, home.id(), expense.date());
        earlier.withVoucher(home.id(), id, expense.vouchers()).ifPresent(used -> {
            throw new ProblemException(ExpenseProblem.VOUCHER_USED_ALREADY, words(actor, used))
                    .violation("vouchers", "expenses.voucher-used", words(actor, used));
        });
        List<ExpenseDetail.Reference> similar = earlier.similar(home.id(), id, expense);
        if (!similar.isEmpty() && expense.duplicateReason() == null) {
            String named = similar.stream().map(one -> words(actor, one)).collect(Collectors.joining(joint(actor)));
            throw new ProblemException(ExpenseProblem.EXPENSE_LOOKS_ENTERED_ALREADY, named)
                    .violation("duplicateReason", "expenses.looks-entered", named);
        }
    }

    private void checkFields(ExpenseDetails expense) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (expense.amount().signum() <= 0) {
            wrong.violation("amount", "expenses.above-zero");
        }
        if (expense.date().isAfter(LocalDate.now(clock))) {
            wrong.violation("date", "expenses.in-future");
        }
        if (expense.vouchers().isEmpty()) {
            wrong.violation("vouchers", "expenses.voucher-needed");
        }
        FoodLines.check(wrong, expense);
        if (wrong.hasViolations()) {
            throw wrong;
        }
    }

    /** The refusal of the books stands at the day. */
    private void lock(Actor actor, long homeId, LocalDate date) {
        try {
            books.lock(actor, homeId, date);
        } catch (ProblemException refused) {
            throw refused.hasViolations()
                    ? refused
                    : refused.violation("date", "problem." + refused.kind().slug() + ".detail", refused.arguments());
        }
    }

    private String words(Actor actor, ExpenseDetail.Reference expense) {
        return messages.text(
                actor.locale(),
                "expenses.named",
                expense.date(),
                expense.payee(),
                expense.amount(),
                expense.purpose(),
                messages.text(actor.locale(), "expenses.state." + expense.state()));
    }

    private String joint(Actor actor) {
        return messages.text(actor.locale(), "expenses.joint");
    }
}
