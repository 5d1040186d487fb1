package org.yian.expenses;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.yian.funds.Books;
import org.yian.funds.BooksView;
import org.yian.funds.FundRules;
import org.yian.funds.FundSource;
import org.yian.funds.MoneyPlace;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;

/** Gathers what the page needs on which an expense is entered. */
@Singleton
class ExpenseForms {

    private final Books books;
    private final FundRules matrix;
    private final Budgets budgets;
    private final Homes homes;
    private final PolicyParameters parameters;
    private final Messages messages;
    private final Clock clock;

    ExpenseForms(
            Books books,
            FundRules matrix,
            Budgets budgets,
            Homes homes,
            PolicyParameters parameters,
            Messages messages,
            Clock clock) {
        this.books = books;
        this.matrix = matrix;
        this.budgets = budgets;
        this.homes = homes;
        this.parameters = parameters;
        this.messages = messages;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    ExpenseForm of(Actor actor, long homeId) {
        HomeSummary home = homes.get(actor, homeId);
        BooksView view = books.view(actor, homeId);
        LocalDate today = LocalDate.now(clock);
        return new ExpenseForm(
                homeId,
                home.name(),
                view.openedFrom(),
                view.closedThrough(),
                in(view, MoneyPlace.CASH),
                in(view, MoneyPlace.BANK),
                Arrays.stream(FundSource.values())
                        .map(source -> new ExpenseForm.SourceLeft(source, left(view, source), source.boundToProjects()))
                        .toList(),
                books.projects(actor, homeId).stream()
                        .map(project -> new ExpenseForm.ProjectLeft(
                                project.id(),
                                project.source(),
                                project.name(),
                                project.left(),
                                List.copyOf(project.categories())))
                        .toList(),
                rules(actor, home, today),
                budget(actor, homeId, today.getYear()),
                new Money(parameters.amount(CountyRules.CASH, today)),
                new Money(parameters.amount(CountyRules.ANY, today)));
    }

    private List<BudgetView.Line> budget(Actor actor, long homeId, int year) {
        BudgetView budget = budgets.view(actor, homeId, year);
        return budget.inForce() == null ? List.of() : budget.lines();
    }

    private List<ExpenseForm.Rule> rules(Actor actor, HomeSummary home, LocalDate today) {
        return matrix.matrix(home.city().code(), today).stream()
                .map(ruling -> new ExpenseForm.Rule(
                        ruling.source(),
                        ruling.category(),
                        ruling.verdict(),
                        messages.text(actor.locale(), "funds.basis." + ruling.basis()),
                        ruling.document()))
                .toList();
    }

    private static Money in(BooksView view, MoneyPlace place) {
        return Money.sum(view.accounts().stream()
                .filter(account -> account.kind().equals(place.name()))
                .map(BooksView.AccountView::balance)
                .toList());
    }

    private static Money left(BooksView view, FundSource source) {
        return Money.sum(view.accounts().stream()
                .filter(account -> account.source() == source)
                .map(BooksView.AccountView::balance)
                .toList());
    }
}
