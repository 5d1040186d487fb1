package org.yian.incomes;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.funds.EntryKind;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;
import org.yian.funds.Ledger;
import org.yian.funds.MoneyPlace;
import org.yian.funds.NewEntry;
import org.yian.funds.Posting;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.Money;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.ProblemKind;
import org.yian.platform.TestViolations;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class ProjectServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Inject
    ProjectService service;

    @Inject
    IncomeService incomes;

    @Inject
    Ledger ledger;

    @Inject
    TestBooks books;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private long home;
    private @Nullable Actor accountant;
    private @Nullable Actor county;

    @BeforeEach
    void aHomeWithBooks() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        home = homes.home().insert();
        books.open(home);
        accountant = accounts.accountant(home).actor();
        county = accounts.county(TestHomes.GANZHOU).actor();
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void theCountyRegistersLotteryProjectsAndTheHomePurposesOfDonations() {
        assertThat(register(county(), FundSource.LOTTERY, ExpenseCategory.REPAIRS)
                        .state())
                .isEqualTo(ProjectState.OPEN);
        assertThat(register(accountant(), FundSource.DONATION, ExpenseCategory.FOOD)
                        .left())
                .isEqualTo(Money.ZERO);
        assertThat(refusal(() -> register(accountant(), FundSource.LOTTERY, ExpenseCategory.REPAIRS)))
                .isEqualTo(IncomesProblem.PROJECT_OF_ANOTHER_OFFICE);
        assertThat(refusal(() -> register(county(), FundSource.DONATION, ExpenseCategory.FOOD)))
                .isEqualTo(IncomesProblem.PROJECT_OF_ANOTHER_OFFICE);
        assertThat(violations(() -> register(county(), FundSource.SUPPORT, ExpenseCategory.FOOD)))
                .containsExactly("source incomes.no-projects");
    }

    @Test
    void aLotteryProjectPaysNothingThatTheMatrixForbids() {
        assertThat(violations(
                        () -> register(county(), FundSource.LOTTERY, ExpenseCategory.FOOD, ExpenseCategory.REPAIRS)))
                .containsExactly("categories incomes.categories-forbidden");
    }

    @Test
    void lotteryMoneyHasADocumentAndAnEndAfterItsBeginning() {
        assertThat(violations(() -> service.register(
                        county(),
                        null,
                        new ProjectRequests.NewProject(
                                home,
                                FundSource.LOTTERY,
                                "维修",
                                " ",
                                Money.ZERO,
                                TODAY.plusDays(1),
                                TODAY,
                                Set.of(ExpenseCategory.REPAIRS)))))
                .containsExactlyInAnyOrder(
                        "granted funds.above-zero",
                        "grantedOn funds.in-future",
                        "finishBy incomes.finish-before-grant",
                        "documentNumber incomes.lottery-document-needed");
    }

    @Test
    void theListTellsWhatWasReceivedSpentAndLeftAndWhatIsOverdue() {
        ProjectView project = register(county(), FundSource.LOTTERY, ExpenseCategory.REPAIRS);
        grant(project, "800");
        spend(project, ExpenseCategory.REPAIRS, "300.50");
        clock.set(Instant.parse("2026-12-25T02:00:00Z"));

        ProjectView listed = list(ProjectState.OVERDUE).get(0);

        assertThat(listed.id()).isEqualTo(project.id());
        assertThat(List.of(listed.granted(), listed.received(), listed.spent(), listed.left()))
                .containsExactly(Money.of(1000), Money.of(800), Money.of("300.50"), Money.of("499.50"));
        assertThat(listed.state()).isEqualTo(ProjectState.OVERDUE);
        assertThat(list(ProjectState.FINISHED)).isEmpty();
    }

    @Test
    void theDatabaseRefusesWhatLiesOutsideThePurpose() {
        ProjectView project = register(county(), FundSource.LOTTERY, ExpenseCategory.REPAIRS);
        grant(project, "800");

        assertThatThrownBy(() -> spend(project, ExpenseCategory.FIRE_SAFETY, "1"))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());

        service.change(
                county(),
                project.id(),
                new ProjectRequests.ProjectChange(
                        project.version(), null, Set.of(ExpenseCategory.FIRE_SAFETY), "县政府同意增加用途"));
        spend(project, ExpenseCategory.FIRE_SAFETY, "1");
        assertThat(service.view(county(), project.id()).project().categories())
                .containsExactly(ExpenseCategory.REPAIRS, ExpenseCategory.FIRE_SAFETY);
    }

    @Test
    void aProjectIsFinishedWhenItsMoneyIsSpentAndThenTakesNothingMore() {
        ProjectView project = register(county(), FundSource.LOTTERY, ExpenseCategory.REPAIRS);
        grant(project, "800");
        ProjectRequests.ProjectCompletion completion = new ProjectRequests.ProjectCompletion(project.version(), TODAY);

        assertThat(refusal(() -> service.finish(county(), project.id(), completion)))
                .isEqualTo(IncomesProblem.PROJECT_HAS_MONEY_LEFT);
        spend(project, ExpenseCategory.REPAIRS, "800");
        assertThat(refusal(() -> service.finish(accountant(), project.id(), completion)))
                .isEqualTo(IncomesProblem.PROJECT_OF_ANOTHER_OFFICE);
        assertThat(service.finish(county(), project.id(), completion).project().state())
                .isEqualTo(ProjectState.FINISHED);

        assertThat(refusal(() -> grant(project, "1"))).isEqualTo(IncomesProblem.PROJECT_FINISHED);
        assertThatThrownBy(() -> post(
                        EntryKind.INCOME,
                        Posting.income(
                                FundSource.LOTTERY, project.id(), IncomeKind.OTHER, MoneyPlace.BANK, Money.of(1))))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
    }

    @Test
    void theCountyOpensAFinishedProjectAgainWithAReasonThatIsKept() {
        ProjectView project = register(accountant(), FundSource.DONATION, ExpenseCategory.FOOD);
        ProjectRequests.ProjectReopening early = new ProjectRequests.ProjectReopening(project.version(), "还有尾款");
        assertThat(refusal(() -> service.reopen(county(), project.id(), early)))
                .isEqualTo(IncomesProblem.PROJECT_NOT_FINISHED);
        ProjectView finished = service.finish(
                        accountant(), project.id(), new ProjectRequests.ProjectCompletion(project.version(), TODAY))
                .project();
        ProjectRequests.ProjectReopening reopening =
                new ProjectRequests.ProjectReopening(finished.version(), "捐赠人又汇来一笔");

        ProjectDetail open = service.reopen(county(), project.id(), reopening);

        assertThat(open.project().state()).isEqualTo(ProjectState.OPEN);
        assertThat(open.reopenings())
                .extracting(once -> once.finishedOn() + " " + once.reason())
                .containsExactly("2026-11-25 捐赠人又汇来一笔");
        assertThat(refusal(() -> service.reopen(county(), project.id(), reopening))
                        .name())
                .isEqualTo("STALE_VERSION");
        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'fund-project.reopen' AND object_id = ?",
                        Long.toString(project.id())))
                .isOne();
        assertThatThrownBy(
                        () -> database.change("DELETE FROM fund_project_reopening WHERE project_id = ?", project.id()))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
    }

    @Test
    void anotherCountysProjectIsNotThere() {
        ProjectView project = register(county(), FundSource.LOTTERY, ExpenseCategory.REPAIRS);
        Actor stranger = accounts.county(TestHomes.SHANDAN).actor();

        assertThat(refusal(() -> service.view(stranger, project.id())).name()).isEqualTo("NOT_FOUND");
        assertThat(refusal(() ->
                                service.finish(stranger, project.id(), new ProjectRequests.ProjectCompletion(0, TODAY)))
                        .name())
                .isEqualTo("NOT_FOUND");
    }

    private List<ProjectView> list(ProjectState state) {
        return service.list(county(), new ProjectFilter(home, null, null, null, state), PageQuery.of(null, null, null))
                .items();
    }

    private void grant(ProjectView project, String amount) {
        incomes.enter(
                accountant(),
                null,
                new IncomeRequests.NewIncome(
                        home,
                        IncomeKind.LOTTERY_GRANT,
                        null,
                        project.id(),
                        TODAY,
                        Money.of(amount),
                        MoneyPlace.BANK,
                        "县民政局",
                        null,
                        false,
                        null));
    }

    private void spend(ProjectView project, ExpenseCategory category, String amount) {
        post(
                EntryKind.EXPENSE,
                Posting.expense(FundSource.LOTTERY, project.id(), category, MoneyPlace.BANK, Money.of(amount)));
    }

    private void post(EntryKind kind, Posting posting) {
        ledger.post(accountant(), new NewEntry(home, kind, TODAY, "测试", null, null, List.of(posting)));
    }

    private ProjectView register(Actor actor, FundSource source, ExpenseCategory... categories) {
        return service.register(
                        actor,
                        null,
                        new ProjectRequests.NewProject(
                                home,
                                source,
                                "维修改造",
                                "甘民发〔2026〕8号",
                                Money.of(1000),
                                LocalDate.of(2026, 10, 1),
                                LocalDate.of(2026, 12, 1),
                                Set.of(categories)))
                .project();
    }

    private Actor accountant() {
        return Objects.requireNonNull(accountant);
    }

    private Actor county() {
        return Objects.requireNonNull(county);
    }

    private static List<String> violations(ThrowableAssert.ThrowingCallable call) {
        return TestViolations.of(catchThrowableOfType(ProblemException.class, call));
    }

    private static ProblemKind refusal(ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind();
    }
}
