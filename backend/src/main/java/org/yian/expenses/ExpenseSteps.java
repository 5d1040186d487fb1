package org.yian.expenses;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.funds.Books;
import org.yian.funds.BooksView;
import org.yian.funds.FundRules;
import org.yian.funds.MoneyPlace;
import org.yian.funds.Ruling;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.ProblemException;

/** What all steps of an expense have in common: the locked row, the course, the trace that stays. */
@Singleton
class ExpenseSteps {

    private final ExpenseRepository repository;
    private final EarlierExpenses earlier;
    private final FoodLines food;
    private final ExpenseWriter writer;
    private final FundRules matrix;
    private final Books books;
    private final Homes homes;
    private final AuditLog audit;
    private final Messages messages;

    ExpenseSteps(
            ExpenseRepository repository,
            EarlierExpenses earlier,
            FoodLines food,
            ExpenseWriter writer,
            FundRules matrix,
            Books books,
            Homes homes,
            AuditLog audit,
            Messages messages) {
        this.repository = repository;
        this.earlier = earlier;
        this.food = food;
        this.writer = writer;
        this.matrix = matrix;
        this.books = books;
        this.homes = homes;
        this.audit = audit;
        this.messages = messages;
    }

    ExpenseDetail detail(Actor actor, long id) {
        ExpenseView expense = repository.find(actor, id).orElseThrow(ProblemException::notFound);
        List<ExpenseDetail.Voucher> vouchers = repository.vouchers(id);
        ExpenseDetails details = details(expense);
        return new ExpenseDetail(
                expense,
                rule(actor, expense),
                vouchers,
                details.food(),
                earlier.similar(expense.homeId(), id, details),
                expense.place() == MoneyPlace.CASH ? earlier.sameDayCash(expense.homeId(), id, details) : List.of(),
                left(books.view(actor, expense.homeId()), expense),
                repository.steps(id));
    }

    private ExpenseDetail.Rule rule(Actor actor, ExpenseView expense) {
        String city = homes.get(actor, expense.homeId()).city().code();
        Ruling ruling = matrix.ruling(expense.source(), expense.category(), city, expense.date());
        return new ExpenseDetail.Rule(
                ruling.verdict(), messages.text(actor.locale(), "funds.basis." + ruling.basis()), ruling.document());
    }

    private static ExpenseDetail.@Nullable Left left(BooksView books, ExpenseView expense) {
        return books.openedFrom() == null
                ? null
                : new ExpenseDetail.Left(
                        Money.sum(books.accounts().stream()
                                .filter(account -> account.source() == expense.source())
                                .filter(account -> expense.projectId() == null
                                        || expense.projectId().equals(account.projectId()))
                                .map(BooksView.AccountView::balance)
                                .toList()),
                        Money.sum(books.accounts().stream()
                                .filter(account ->
                                        account.kind().equals(expense.place().name()))
                                .map(BooksView.AccountView::balance)
                                .toList()));
    }

    /** What was told of an expense, as it would be told again. */
    ExpenseDetails details(ExpenseView expense) {
        List<UUID> files = repository.vouchers(expense.id()).stream()
                .map(ExpenseDetail.Voucher::id)
                .toList();
        return new ExpenseDetails(
                expense.date(),
                expense.source(),
                expense.category(),
                expense.projectId(),
                expense.amount(),
                expense.place(),
                expense.payee(),
                expense.purpose(),
                expense.handler(),
                expense.voucherNumber(),
                files,
                food.of(expense.id()),
                expense.duplicateReason());
    }

    /**
     * The expense, locked, when the caller may take this step now.
     *
     * @throws ProblemException not found, stale, or a refusal of {@link ExpenseCourse}
     */
    Taking allowed(Actor actor, long id, int version, ExpenseAction action) {
        ExpenseRepository.Standing standing = repository.lock(actor, id).orElseThrow(ProblemException::notFound);
        ExpenseView expense = repository.find(actor, id).orElseThrow(ProblemException::notFound);
        if (standing.version() != version) {
            throw ProblemException.stale(expense);
        }
        Optional<ExpenseProblem> refusal = standing.course().refusal(ExpenseRows.attempt(actor, action));
        refusal.ifPresent(problem -> {
            throw new ProblemException(problem, expense.purpose());
        });
        return new Taking(expense, standing.course());
    }

    /** An expense on which a step is taken. */
    record Taking(ExpenseView expense, ExpenseCourse course) {}

    /** Keeps the step and tells the audit log. */
    ExpenseDetail taken(
            Actor actor,
            ExpenseView expense,
            ExpenseAction action,
            @Nullable String note,
            @Nullable Object before,
            @Nullable Object after) {
        ExpenseView now = repository.find(actor, expense.id()).orElseThrow(ProblemException::notFound);
        writer.step(actor, expense.id(), action, now.amount(), note);
        audit.record(
                actor,
                AuditEntry.of(auditName(action), "expense", expense.id(), now.purpose())
                        .atHome(expense.homeId())
                        .changed(before, after));
        return detail(actor, expense.id());
    }

    static String auditName(ExpenseAction action) {
        return "expense." + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
