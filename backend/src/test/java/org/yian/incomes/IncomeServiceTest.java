package org.yian.incomes;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.FundsProblem;
import org.yian.funds.IncomeKind;
import org.yian.funds.MoneyPlace;
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
class IncomeServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Inject
    IncomeService service;

    @Inject
    ProjectService projects;

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
    private @Nullable Actor director;

    @BeforeEach
    void aHomeWithBooks() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        home = homes.home().insert();
        books.open(home);
        accountant = accounts.accountant(home).actor();
        director = accounts.director(home).actor();
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void eachKindOfIncomeGoesToItsSource() {
        enter(income(IncomeKind.GRANT, null, "100"));
        enter(income(IncomeKind.PRODUCTION, null, "20"));
        enter(income(IncomeKind.DONATION, null, "3"));
        enter(income(IncomeKind.INTEREST, FundSource.CARE, "0.5"));

        assertThat(books.balances(home))
                .containsExactlyInAnyOrder(
                        "BANK 123.50", "OPERATING 100.00", "SELF_EARNED 20.00", "DONATION 3.00", "CARE 0.50");
    }

    @Test
    void theKindSaysTheSourceAndInterestNeedsOne() {
        assertThat(violations(income(IncomeKind.GRANT, FundSource.SUPPORT, "1")))
                .containsExactly("source incomes.source-follows");
        assertThat(violations(income(IncomeKind.INTEREST, null, "1"))).containsExactly("source incomes.source-needed");
        assertThat(violations(income(IncomeKind.OTHER, null, "1"))).containsExactly("source incomes.source-needed");
    }

    @Test
    void allowancesComeByTheRunAndFeesByTheirInvoices() {
        assertThat(violations(income(IncomeKind.LIVING_ALLOWANCE, null, "1")))
                .containsExactly("kind incomes.by-allowance-run");
        assertThat(violations(income(IncomeKind.CARE_ALLOWANCE, null, "1")))
                .containsExactly("kind incomes.by-allowance-run");
        assertThat(violations(income(IncomeKind.BOARDER_FEE, null, "1"))).containsExactly("kind incomes.by-invoice");
    }

    @Test
    void amountsAreAboveZeroAndDaysNotAhead() {
        assertThat(violations(income(IncomeKind.GRANT, null, "0"))).containsExactly("amount funds.above-zero");
        assertThat(violations(on(TODAY.plusDays(1), "1"))).containsExactly("receivedOn funds.in-future");
    }

    @Test
    void aClosedMonthTakesNoIncome() {
        books.closeOctober(home);

        assertThat(refusal(() -> enter(on(LocalDate.of(2026, 10, 31), "1")))).isEqualTo(FundsProblem.MONTH_CLOSED);
        assertThat(database.count("SELECT COUNT(*) FROM income WHERE home_id = ?", home))
                .isZero();
    }

    @Test
    void receiptsAreNumberedByYearWithoutGapsAlsoWhenOneWasRefused() {
        assertThat(enter(donation("1")).receiptNumber()).isEqualTo(1);
        books.closeOctober(home);
        assertThat(refusal(() -> enter(new IncomeRequests.NewIncome(
                        home,
                        IncomeKind.DONATION,
                        null,
                        null,
                        LocalDate.of(2026, 10, 5),
                        Money.of(5),
                        MoneyPlace.CASH,
                        "王先生",
                        null,
                        false,
                        null))))
                .isEqualTo(FundsProblem.MONTH_CLOSED);

        assertThat(enter(donation("1")).receiptNumber()).isEqualTo(2);
        assertThat(enter(income(IncomeKind.GRANT, null, "1")).receiptNumber()).isNull();
    }

    @Test
    void twoAtTheSameInstantGetTwoReceiptsInARow() throws Exception {
        Callable<IncomeView> entering = () -> enter(donation("10"));
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Integer> numbers =
                    threads
                            .invokeAll(IntStream.range(0, 6)
                                    .mapToObj(each -> entering)
                                    .toList())
                            .stream()
                            .map(future -> {
                                try {
                                    return Objects.requireNonNull(future.get().receiptNumber());
                                } catch (Exception failure) {
                                    throw new IllegalStateException(failure);
                                }
                            })
                            .sorted()
                            .toList();
            assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 6);
        } finally {
            threads.shutdown();
        }
        assertThat(books.balances(home)).contains("DONATION 60.00");
    }

    @Test
    void theSameRequestIsEnteredOnce() {
        UUID key = UUID.randomUUID();

        IncomeView first = service.enter(accountant(), key, donation("10"));
        IncomeView again = service.enter(accountant(), key, donation("10"));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(books.balances(home)).contains("DONATION 10.00");
    }

    @Test
    void lotteryMoneyNeedsAProjectOfTheHomeAndStaysBelowItsGrant() {
        ProjectView project = lottery(home, "1000");
        ProjectView foreign = lottery(homes.home().insert(), "1000");

        assertThat(refusal(() -> enter(lotteryGrant(null, "600")))).isEqualTo(FundsProblem.PROJECT_NEEDED);
        assertThat(violations(lotteryGrant(foreign.id(), "600")))
                .containsExactly("projectId incomes.project-of-source");
        enter(lotteryGrant(project.id(), "600"));
        assertThat(refusal(() -> enter(lotteryGrant(project.id(), "400.01")))).isEqualTo(IncomesProblem.GRANT_EXCEEDED);
        enter(lotteryGrant(project.id(), "400"));

        ProjectDetail after = projects.view(accountant(), project.id());
        assertThat(after.project().received()).isEqualTo(Money.of(1000));
        assertThat(after.movements())
                .extracting(ProjectDetail.Movement::effect)
                .containsExactly(Money.of(400), Money.of(600));
    }

    @Test
    void somebodyElseTakesAnIncomeBackOnceAndItsReceiptKeepsTheNumber() {
        IncomeView donation = enter(donation("10"));
        IncomeRequests.TakingBack taking = new IncomeRequests.TakingBack(TODAY, "登记错人");

        assertThat(donation.own()).isTrue();
        assertThat(refusal(() -> service.takeBack(accountant(), donation.id(), taking)))
                .isEqualTo(IncomesProblem.INCOME_TAKEN_BACK_BY_ANOTHER);
        IncomeView after = service.takeBack(director(), donation.id(), taking);

        assertThat(Objects.requireNonNull(after.reversal()).reason()).isEqualTo("登记错人");
        assertThat(books.balances(home)).containsExactly("BANK 0.00", "DONATION 0.00");
        assertThat(refusal(() -> service.takeBack(director(), donation.id(), taking)))
                .isEqualTo(IncomesProblem.INCOME_TAKEN_BACK_ALREADY);
        assertThat(enter(donation("10")).receiptNumber()).isEqualTo(2);
        assertThat(service.totals(accountant(), all())).isEqualTo(new IncomeTotals(1, Money.of(10)));
    }

    @Test
    void theCountyTakesBackWhereThereIsNobodyElse() {
        IncomeView donation = enter(donation("10"));

        service.takeBack(
                accounts.county(TestHomes.GANZHOU).actor(),
                donation.id(),
                new IncomeRequests.TakingBack(TODAY, "登记错人"));

        assertThat(books.balances(home)).contains("DONATION 0.00");
    }

    @Test
    void theDatabaseKeepsIncomeAsItWas() {
        IncomeView donation = enter(donation("10"));

        assertThatThrownBy(() -> database.change("UPDATE income SET amount = 1 WHERE id = ?", donation.id()))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
        assertThatThrownBy(() -> database.change("DELETE FROM income WHERE id = ?", donation.id()))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
    }

    @Test
    void whatCameInElsewhereIsNotThere() {
        IncomeView donation = enter(donation("10"));
        Actor stranger = accounts.director(homes.home().insert()).actor();

        assertThat(refusal(() -> service.view(stranger, donation.id())).name()).isEqualTo("NOT_FOUND");
        assertThat(refusal(() -> service.takeBack(stranger, donation.id(), new IncomeRequests.TakingBack(TODAY, "x")))
                        .name())
                .isEqualTo("NOT_FOUND");
        assertThat(service.list(stranger, all(), PageQuery.of(null, null, null)).items())
                .isEmpty();
    }

    private ProjectView lottery(long homeId, String granted) {
        return projects.register(
                        accounts.county(TestHomes.GANZHOU).actor(),
                        null,
                        new ProjectRequests.NewProject(
                                homeId,
                                FundSource.LOTTERY,
                                "消防改造",
                                "甘民发〔2026〕8号",
                                Money.of(granted),
                                LocalDate.of(2026, 10, 1),
                                null,
                                Set.of(ExpenseCategory.FIRE_SAFETY)))
                .project();
    }

    private IncomeView enter(IncomeRequests.NewIncome income) {
        return service.enter(accountant(), null, income);
    }

    private List<String> violations(IncomeRequests.NewIncome income) {
        return TestViolations.of(catchThrowableOfType(ProblemException.class, () -> enter(income)));
    }

    private IncomeRequests.NewIncome donation(String amount) {
        return income(IncomeKind.DONATION, null, amount);
    }

    private IncomeRequests.NewIncome on(LocalDate day, String amount) {
        return new IncomeRequests.NewIncome(
                home, IncomeKind.GRANT, null, null, day, Money.of(amount), MoneyPlace.BANK, "县财政局", null, false, null);
    }

    private IncomeRequests.NewIncome lotteryGrant(@Nullable Long project, String amount) {
        return new IncomeRequests.NewIncome(
                home,
                IncomeKind.LOTTERY_GRANT,
                null,
                project,
                TODAY,
                Money.of(amount),
                MoneyPlace.BANK,
                "县民政局",
                null,
                false,
                null);
    }

    private IncomeRequests.NewIncome income(IncomeKind kind, @Nullable FundSource source, String amount) {
        return new IncomeRequests.NewIncome(
                home, kind, source, null, TODAY, Money.of(amount), MoneyPlace.BANK, "王先生", "改善伙食", false, null);
    }

    private static IncomeFilter all() {
        return new IncomeFilter(null, null, null, null, null, null, null, null, null);
    }

    private Actor accountant() {
        return Objects.requireNonNull(accountant);
    }

    private Actor director() {
        return Objects.requireNonNull(director);
    }

    private static ProblemKind refusal(ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind();
    }
}
