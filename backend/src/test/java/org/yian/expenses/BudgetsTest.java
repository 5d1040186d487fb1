package org.yian.expenses;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.platform.Actor;
import org.yian.platform.Money;
import org.yian.platform.PageQuery;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.expenses.ExpenseScene.refusal;
import static org.yian.expenses.ExpenseScene.together;
import static org.yian.expenses.ExpenseScene.violations;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class BudgetsTest {

    private static final int YEAR = 2026;

    @Inject
    ExpenseScene scene;

    @Inject
    Budgets budgets;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

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
    void theCountyApprovesWhatTheDirectorDrafted() {
        BudgetView draft = draft(-1, food("500.00"));
        BudgetView waiting = budgets.submit(director, home, YEAR, step(draft));
        assertThat(waiting.mayDraft()).isFalse();
        assertThat(budgets.view(county, home, YEAR).mayDecide()).isTrue();

        BudgetView approved = budgets.approve(county, home, YEAR, step(waiting));

        assertThat(approved.proposal()).isNull();
        assertThat(approved.inForce()).isNotNull();
        assertThat(approved.lines()).singleElement().satisfies(line -> {
            assertThat(line.planned()).isEqualTo(Money.of(500));
            assertThat(line.left()).isEqualTo(Money.of(500));
        });
    }

    @Test
    void withoutABudgetNothingIsExceeded() {
        ExpenseView expense = scene.enter(accountant, home, scene.food(accountant, "900.00", "粮店"));

        assertThat(expense.countyReasons()).isEmpty();
    }

    @Test
    void upToTheBudgetStaysInTheHomeAndAFenMoreGoesToTheCounty() {
        approve(food("500.00"));
        ExpenseView first =
                scene.approve(director, scene.enter(accountant, home, scene.food(accountant, "300.00", "粮店")));
        assertThat(first.state()).isEqualTo(ExpenseState.APPROVED);

        assertThat(scene.enter(accountant, home, scene.food(accountant, "200.00", "菜店"))
                        .countyReasons())
                .isEmpty();
        assertThat(scene.enter(accountant, home, scene.food(accountant, "200.01", "肉店"))
                        .countyReasons())
                .containsExactly(CountyReason.BUDGET);
        assertThat(budgets.view(county, home, YEAR).lines()).singleElement().satisfies(line -> {
            assertThat(line.spent()).isEqualTo(Money.of(300));
            assertThat(line.left()).isEqualTo(Money.of(200));
        });
    }

    @Test
    void whatTheBudgetDoesNotNameIsExceededByAnything() {
        approve(new BudgetRequests.PlannedLine(FundSource.SUPPORT, ExpenseCategory.FUEL, Money.of(500)));

        assertThat(scene.enter(accountant, home, scene.food(accountant, "1.00", "粮店"))
                        .countyReasons())
                .containsExactly(CountyReason.BUDGET);
    }

    @Test
    void aRevisionCountsOnlyOnceItIsApproved() {
        approve(food("500.00"));
        BudgetView revision = draft(-1, food("900.00"));
        assertThat(budgets.view(director, home, YEAR).lines().get(0).planned()).isEqualTo(Money.of(500));

        budgets.approve(county, home, YEAR, step(budgets.submit(director, home, YEAR, step(revision))));

        assertThat(budgets.view(director, home, YEAR).lines().get(0).planned()).isEqualTo(Money.of(900));
    }

    @Test
    void whatWasReturnedIsDraftedAnew() {
        BudgetView waiting = budgets.submit(director, home, YEAR, step(draft(-1, food("500.00"))));
        assertThat(refusal(() -> draft(version(waiting), food("600.00")))).isEqualTo("BUDGET_WAITS_FOR_THE_COUNTY");

        BudgetView returned =
                budgets.sendBack(county, home, YEAR, new BudgetRequests.BudgetReturn(version(waiting), "偏高"));
        BudgetView again = draft(version(returned), food("400.00"));

        assertThat(again.proposal()).isNotNull();
        assertThat(again.lines().get(0).proposed()).isEqualTo(Money.of(400));
        assertThat(refusal(() -> budgets.approve(county, home, YEAR, step(again))))
                .isEqualTo("BUDGET_DOES_NOT_WAIT");
    }

    @Test
    void anEmptyBudgetIsNotSentAndALineStandsOnce() {
        BudgetView empty = draft(-1);

        assertThat(refusal(() -> budgets.submit(director, home, YEAR, step(empty))))
                .isEqualTo("BUDGET_EMPTY");
        assertThat(violations(() -> draft(version(empty), food("1.00"), food("2.00"))))
                .containsExactly("lines[1].category expenses.budget-line-twice");
    }

    @Test
    void twoDraftsAtTheSameInstantDoNotMix() throws Exception {
        assertThat(together(() -> draft(-1, food("1.00")), () -> draft(-1, food("2.00"))))
                .containsExactlyInAnyOrder("DONE", "STALE_VERSION");
    }

    @Test
    void theListBeginsWithWhatWaitsForTheCounty() {
        budgets.submit(director, home, YEAR, step(draft(-1, food("500.00"))));

        List<BudgetRow> rows = budgets.list(county, YEAR, null, null, PageQuery.of(0, 200, null))
                .items();

        assertThat(rows.get(0).state()).isEqualTo(BudgetState.SUBMITTED);
        assertThat(rows).extracting(BudgetRow::homeId).contains(home);
        assertThat(budgets.list(
                                accounts.county(TestHomes.SHANDAN).actor(),
                                YEAR,
                                null,
                                null,
                                PageQuery.of(0, 200, null))
                        .items())
                .extracting(BudgetRow::homeId)
                .doesNotContain(home);
    }

    private void approve(BudgetRequests.PlannedLine... lines) {
        budgets.approve(county, home, YEAR, step(budgets.submit(director, home, YEAR, step(draft(-1, lines)))));
    }

    private BudgetView draft(int version, BudgetRequests.PlannedLine... lines) {
        return budgets.draft(director, home, YEAR, new BudgetRequests.BudgetDraft(version, List.of(lines)));
    }

    private static BudgetRequests.PlannedLine food(String amount) {
        return new BudgetRequests.PlannedLine(FundSource.SUPPORT, ExpenseCategory.FOOD, Money.of(amount));
    }

    private static BudgetRequests.BudgetStep step(BudgetView view) {
        return new BudgetRequests.BudgetStep(version(view));
    }

    private static int version(BudgetView view) {
        BudgetView.Budget proposal = view.proposal();
        return proposal == null ? -1 : proposal.version();
    }
}
