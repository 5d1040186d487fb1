package org.yian.expenses;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.PageQuery;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.expenses.ExpenseScene.TODAY;
import static org.yian.expenses.ExpenseScene.refusal;
import static org.yian.expenses.ExpenseScene.together;
import static org.yian.expenses.ExpenseScene.violations;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class ExpenseServiceTest {

    @Inject
    ExpenseScene scene;

    @Inject
    ExpenseService service;

    @Inject
    ExpenseDecisions decisions;

    @Inject
    ExpenseEntry entry;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private long home;
    private Actor accountant = TestActors.province();
    private Actor director = TestActors.province();
    private Actor county = TestActors.province();

    @BeforeEach
    void aHomeWithMoney() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        home = homes.home().insert();
        accountant = accounts.accountant(home).actor();
        director = accounts.director(home).actor();
        county = accounts.county(TestHomes.GANZHOU).actor();
        scene.giveMoney(accountant, home);
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void theDirectorsApprovalPostsIt() {
        ExpenseView expense = scene.enter(accountant, home, scene.food(accountant, "350.20", "张掖粮油店"));
        assertThat(expense.state()).isEqualTo(ExpenseState.SUBMITTED);
        assertThat(scene.posted(home)).isZero();

        ExpenseView approved = scene.approve(director, expense);

        assertThat(approved.state()).isEqualTo(ExpenseState.APPROVED);
        assertThat(approved.entryId()).isNotNull();
        assertThat(scene.left(home, FundSource.SUPPORT)).isEqualTo(Money.of("99649.80"));
        assertThat(service.view(director, expense.id()).steps())
                .extracting(ExpenseDetail.Step::action)
                .containsExactly(ExpenseAction.ENTER, ExpenseAction.APPROVE);
    }

    @Test
    void twoApprovalsAtTheSameInstantPostOnce() throws Exception {
        Actor deputy = accounts.director(home).actor();
        for (int round = 0; round < 5; round++) {
            ExpenseView expense = scene.enter(accountant, home, scene.food(accountant, "10.00", "店" + round));

            assertThat(together(() -> scene.approve(director, expense), () -> scene.approve(deputy, expense)))
                    .containsExactlyInAnyOrder("DONE", "STALE_VERSION");
            assertThat(scene.posted(home)).isEqualTo(round + 1L);
        }
        assertThat(scene.left(home, FundSource.SUPPORT)).isEqualTo(Money.of(99_950));
    }

    @Test
    void theSameRequestEntersOnce() {
        UUID key = UUID.randomUUID();
        ExpenseRequests.NewExpense request = new ExpenseRequests.NewExpense(home, scene.food(accountant, "10.00", "店"));

        long first = entry.enter(accountant, key, request).expense().id();

        assertThat(entry.enter(accountant, key, request).expense().id()).isEqualTo(first);
    }

    @Test
    void whatADirectorEnteredAnotherDirectorOrTheCountyApproves() {
        ExpenseView expense = scene.enter(director, home, scene.food(director, "10.00", "店"));
        ExpenseView second = scene.enter(director, home, scene.food(director, "11.00", "店"));
        Actor deputy = accounts.director(home).actor();

        assertThat(refusal(() -> scene.approve(director, expense))).isEqualTo("EXPENSE_STEP_BY_ANOTHER_PERSON");
        assertThat(scene.approve(deputy, expense).state()).isEqualTo(ExpenseState.APPROVED);
        assertThat(scene.approve(county, second).state()).isEqualTo(ExpenseState.APPROVED);
    }

    @Test
    void whoEnteredItBeforeItWasReturnedDoesNotApproveItEither() {
        Actor deputy = accounts.director(home).actor();
        ExpenseView returned = scene.sendBack(deputy, scene.enter(director, home, scene.food(director, "10.00", "店")));
        ExpenseDetails again = scene.food(accountant, "12.00", "店");

        ExpenseView changed = entry.change(
                        accountant, returned.id(), new ExpenseRequests.ExpenseChange(returned.version(), again))
                .expense();

        assertThat(changed.state()).isEqualTo(ExpenseState.SUBMITTED);
        assertThat(changed.amount()).isEqualTo(Money.of(12));
        assertThat(refusal(() -> scene.approve(director, changed))).isEqualTo("EXPENSE_STEP_BY_ANOTHER_PERSON");
        assertThat(scene.approve(deputy, changed).state()).isEqualTo(ExpenseState.APPROVED);
    }

    @Test
    void aClosedMonthIsShownAtTheDay() {
        database.change("UPDATE fund_book SET closed_through = '2026-10-01' WHERE home_id = ?", home);
        ExpenseDetails october = scene.details(
                accountant,
                FundSource.SUPPORT,
                ExpenseCategory.FOOD,
                "10.00",
                MoneyPlace.CASH,
                "店",
                null,
                LocalDate.of(2026, 10, 31));

        assertThat(refusal(() -> scene.enter(accountant, home, october))).isEqualTo("MONTH_CLOSED");
        assertThat(violations(() -> scene.enter(accountant, home, october)))
                .containsExactly("date problem.month-closed.detail");
    }

    @Test
    void whatWaitsWhenItsMonthIsClosedIsNotPostedAnyMore() {
        ExpenseView expense = scene.enter(accountant, home, scene.food(accountant, "10.00", "店"));
        database.change("UPDATE fund_book SET closed_through = '2026-11-01' WHERE home_id = ?", home);

        assertThat(refusal(() -> scene.approve(director, expense))).isEqualTo("MONTH_CLOSED");
        assertThat(scene.view(director, expense.id()).state()).isEqualTo(ExpenseState.SUBMITTED);
    }

    @Test
    void booksThatAreNotOpenAreNamed() {
        long poor = homes.home().insert();
        Actor clerk = accounts.accountant(poor).actor();

        assertThat(refusal(() -> scene.enter(clerk, poor, scene.food(clerk, "10.00", "店"))))
                .isEqualTo("BOOKS_NOT_OPENED");
    }

    @Test
    void moreThanTheSourceHasIsNotPosted() {
        ExpenseView expense = scene.enter(
                accountant,
                home,
                scene.details(
                        accountant,
                        FundSource.SUPPORT,
                        ExpenseCategory.FOOD,
                        "100000.01",
                        MoneyPlace.BANK,
                        "店",
                        null,
                        TODAY));
        ExpenseView waiting = scene.approve(director, expense);

        assertThat(refusal(() -> scene.approve(county, waiting))).isEqualTo("BALANCE_TOO_LOW");
    }

    @Test
    void aReversalIsAskedForAndDecidedByAnother() {
        ExpenseView posted =
                scene.approve(director, scene.enter(accountant, home, scene.food(accountant, "10.00", "店")));
        ExpenseView asked = service.askReversal(
                        director, posted.id(), new ExpenseRequests.ReversalRequest(posted.version(), "退货"))
                .expense();
        ExpenseRequests.ExpenseReversal reversal = new ExpenseRequests.ExpenseReversal(asked.version(), TODAY);

        assertThat(refusal(() -> decisions.reverse(director, posted.id(), reversal)))
                .isEqualTo("EXPENSE_STEP_BY_ANOTHER_PERSON");
        ExpenseView reversed = decisions.reverse(county, posted.id(), reversal).expense();

        assertThat(reversed.state()).isEqualTo(ExpenseState.REVERSED);
        assertThat(scene.left(home, FundSource.SUPPORT)).isEqualTo(Money.of(100_000));
    }

    @Test
    void aDeclinedReversalLeavesItInTheBooks() {
        ExpenseView posted =
                scene.approve(director, scene.enter(accountant, home, scene.food(accountant, "10.00", "店")));
        ExpenseView asked = service.askReversal(
                        accountant, posted.id(), new ExpenseRequests.ReversalRequest(posted.version(), "退货"))
                .expense();

        ExpenseView kept = decisions
                .declineReversal(director, posted.id(), new ExpenseRequests.ReversalRefusal(asked.version(), "货没有退"))
                .expense();

        assertThat(kept.state()).isEqualTo(ExpenseState.APPROVED);
        assertThat(kept.answer()).isEqualTo("货没有退");
    }

    @Test
    void theListShowsWhatWaitsForEachRole() {
        ExpenseView small = scene.enter(accountant, home, scene.food(accountant, "10.00", "店"));
        ExpenseView large =
                scene.approve(director, scene.enter(accountant, home, scene.food(accountant, "1000.01", "大店")));
        ExpenseView own = scene.enter(director, home, scene.food(director, "20.00", "店"));

        assertThat(waiting(director)).containsExactly(small.id());
        assertThat(waiting(county)).containsExactlyInAnyOrder(large.id(), own.id());
        assertThat(waiting(accountant)).isEmpty();
    }

    private List<Long> waiting(Actor actor) {
        ExpenseFilter filter = new ExpenseFilter(null, home, null, null, null, null, null, null, true);
        return service.list(actor, filter, PageQuery.of(null, null, null)).items().stream()
                .map(ExpenseView::id)
                .toList();
    }
}
