package org.yian.funds;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
class LedgerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Inject
    Ledger ledger;

    @Inject
    FundService service;

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

    @BeforeEach
    void aHomeWithBooks() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        home = homes.home().insert();
        accountant = accounts.accountant(home).actor();
        service.open(
                actor(),
                null,
                new FundRequests.NewBooks(
                        home,
                        "2026-10",
                        List.of(
                                new FundRequests.OpeningBalance(FundSource.SUPPORT, MoneyPlace.BANK, Money.of(1000)),
                                new FundRequests.OpeningBalance(FundSource.SUPPORT, MoneyPlace.CASH, Money.of(100)),
                                new FundRequests.OpeningBalance(
                                        FundSource.OPERATING, MoneyPlace.BANK, Money.of("0.50")))));
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void openingBalancesStandInCashBankAndSources() {
        assertThat(balances()).containsExactly("CASH 100.00", "BANK 1000.50", "SUPPORT 1100.00", "OPERATING 0.50");
        assertThat(service.books(actor(), home).inHand()).isEqualTo(Money.of("1100.50"));
    }

    @Test
    void theBooksAreOpenedOnce() {
        assertThat(refusal(() -> service.open(actor(), null, new FundRequests.NewBooks(home, "2026-09", List.of()))))
                .isEqualTo(FundsProblem.BOOKS_OPENED_ALREADY);
    }

    @Test
    void theSameRequestOpensTheBooksOnce() {
        long other = homes.home().insert();
        Actor director = accounts.director(other).actor();
        UUID key = UUID.randomUUID();
        FundRequests.NewBooks request = new FundRequests.NewBooks(
                other,
                "2026-10",
                List.of(new FundRequests.OpeningBalance(FundSource.CARE, MoneyPlace.BANK, Money.of(7))));

        service.open(director, key, request);
        service.open(director, key, request);

        assertThat(service.books(director, other).inHand()).isEqualTo(Money.of(7));
    }

    @Test
    void anExpenseTakesFromItsSourceAndFromWhereTheMoneyLies() {
        post(EntryKind.EXPENSE, TODAY, expense(FundSource.SUPPORT, ExpenseCategory.FOOD, MoneyPlace.CASH, "30.25"));

        assertThat(balances()).containsExactly("CASH 69.75", "BANK 1000.50", "SUPPORT 1069.75", "OPERATING 0.50");
    }

    @Test
    void aReversalRestoresEveryBalanceAndNamesTheOriginal() {
        List<String> before = balances();
        long entry = post(
                EntryKind.EXPENSE,
                TODAY,
                expense(FundSource.SUPPORT, ExpenseCategory.FOOD, MoneyPlace.CASH, "30.25"),
                expense(FundSource.OPERATING, ExpenseCategory.OFFICE, MoneyPlace.BANK, "0.50"));

        long counter = ledger.reverse(actor(), entry, TODAY, "发票开错");

        assertThat(balances()).isEqualTo(before);
        EntryView reversal = service.view(actor(), counter);
        assertThat(reversal.reversesId()).isEqualTo(entry);
        assertThat(reversal.balanceEffect()).isEqualTo(Money.of("30.75"));
        assertThat(service.view(actor(), entry).reversedById()).isEqualTo(counter);
        assertThat(database.count("SELECT SUM(effect) FROM fund_posting WHERE home_id = ? AND flow = 'EXPENSE'", home))
                .isZero();
    }

    @Test
    void anEntryIsReversedOnceAndAReversalNever() {
        long entry = post(EntryKind.EXPENSE, TODAY, food("1.00"));
        long counter = ledger.reverse(actor(), entry, TODAY, "重复");

        assertThat(refusal(() -> ledger.reverse(actor(), entry, TODAY, "重复")))
                .isEqualTo(FundsProblem.ENTRY_REVERSED_ALREADY);
        assertThat(refusal(() -> ledger.reverse(actor(), counter, TODAY, "重复")))
                .isEqualTo(FundsProblem.ENTRY_NOT_REVERSIBLE);
    }

    @Test
    void noAccountFallsBelowZero() {
        assertThat(refusal(() -> post(EntryKind.EXPENSE, TODAY, food("100.01"))))
                .isEqualTo(FundsProblem.MONEY_IN_HAND_TOO_LOW);
        assertThat(refusal(() -> post(
                        EntryKind.EXPENSE,
                        TODAY,
                        expense(FundSource.OPERATING, ExpenseCategory.OFFICE, MoneyPlace.BANK, "0.51"))))
                .isEqualTo(FundsProblem.BALANCE_TOO_LOW);
        post(EntryKind.EXPENSE, TODAY, food("100.00"));
        assertThat(balances()).contains("CASH 0.00");
    }

    @Test
    void incomeThatHasBeenSpentCannotBeReversed() {
        long income = post(
                EntryKind.INCOME,
                TODAY,
                Posting.income(FundSource.DONATION, null, IncomeKind.DONATION, MoneyPlace.CASH, Money.of(50)));
        post(EntryKind.EXPENSE, TODAY, expense(FundSource.DONATION, ExpenseCategory.FOOD, MoneyPlace.CASH, "20"));

        assertThat(refusal(() -> ledger.reverse(actor(), income, TODAY, "退回"))).isEqualTo(FundsProblem.BALANCE_TOO_LOW);
    }

    @Test
    void theCountyLetsAnAccountFallBelowZeroAsFarAsItSays() {
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        long operating = service.books(county, home).accounts().stream()
                .filter(account -> account.source() == FundSource.OPERATING)
                .findFirst()
                .orElseThrow()
                .id();

        service.allowOverdraft(county, home, operating, new FundRequests.Overdraft(Money.of(10), "财政拨款未到"));

        post(EntryKind.EXPENSE, TODAY, expense(FundSource.OPERATING, ExpenseCategory.OFFICE, MoneyPlace.BANK, "10.50"));
        assertThat(balances()).contains("OPERATING -10.00");
        assertThat(refusal(() -> post(
                        EntryKind.EXPENSE,
                        TODAY,
                        expense(FundSource.OPERATING, ExpenseCategory.OFFICE, MoneyPlace.BANK, "0.01"))))
                .isEqualTo(FundsProblem.BALANCE_TOO_LOW);
        assertThat(TestViolations.of(catchThrowableOfType(
                        ProblemException.class,
                        () -> service.allowOverdraft(
                                county, home, operating, new FundRequests.Overdraft(Money.of(9), "收回")))))
                .containsExactly("amount funds.overdraft-below-balance");
    }

    @Test
    void aClosedMonthTakesNoEntriesNeitherHereNorInTheDatabase() {
        database.change("UPDATE fund_book SET closed_through = '2026-10-01' WHERE home_id = ?", home);

        assertThat(refusal(() -> post(EntryKind.EXPENSE, LocalDate.of(2026, 10, 31), food("1.00"))))
                .isEqualTo(FundsProblem.MONTH_CLOSED);
        assertThatThrownBy(() -> insertEntry(LocalDate.of(2026, 10, 31)))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
        post(EntryKind.EXPENSE, LocalDate.of(2026, 11, 1), food("1.00"));
    }

    @Test
    void theBooksTakeNothingFromBeforeTheyBeginOrFromTheFuture() {
        assertThat(refusal(() -> post(EntryKind.EXPENSE, LocalDate.of(2026, 9, 30), food("1.00"))))
                .isEqualTo(FundsProblem.BOOKS_BEGIN_LATER);
        assertThat(TestViolations.of(catchThrowableOfType(
                        ProblemException.class, () -> post(EntryKind.EXPENSE, TODAY.plusDays(1), food("1.00")))))
                .containsExactly("date funds.in-future");
    }

    @Test
    void theDatabaseRefusesChangesRemovalsAndForbiddenExpenses() {
        long entry = post(EntryKind.EXPENSE, TODAY, food("1.00"));

        assertThatThrownBy(() -> database.change("UPDATE fund_entry SET summary = 'x' WHERE id = ?", entry))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
        assertThatThrownBy(() -> database.change("DELETE FROM fund_posting WHERE entry_id = ?", entry))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
        assertThatThrownBy(() -> post(
                        EntryKind.EXPENSE,
                        TODAY,
                        expense(FundSource.SUPPORT, ExpenseCategory.STAFF_WAGES, MoneyPlace.CASH, "1.00")))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
        assertThatThrownBy(() -> database.change("UPDATE fund_account SET balance = -1 WHERE home_id = ?", home))
                .isInstanceOf(DatabaseException.class);
    }

    @Test
    void whatTheOldBooksSayIsTakenOverAsItWas() {
        post(
                EntryKind.IMPORTED,
                TODAY,
                expense(FundSource.SUPPORT, ExpenseCategory.STAFF_WAGES, MoneyPlace.CASH, "1.00"));

        assertThat(balances()).contains("SUPPORT 1099.00");
    }

    @Test
    void theSameOriginIsPostedOnceByTwoAtTheSameInstant() throws Exception {
        NewEntry entry =
                new NewEntry(home, EntryKind.EXPENSE, TODAY, "米面", "粮店", "expense:4711-" + home, List.of(food("1.00")));
        Callable<String> posting = () -> {
            try {
                ledger.post(actor(), entry);
                return "DONE";
            } catch (ProblemException refused) {
                return refused.kind().name();
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<String> results = threads
                    .invokeAll(IntStream.range(0, 4).mapToObj(each -> posting).toList())
                    .stream()
                    .map(LedgerTest::result)
                    .toList();
            assertThat(results).containsOnlyOnce("DONE");
            assertThat(results.stream().filter("ENTRY_POSTED_ALREADY"::equals)).hasSize(3);
        } finally {
            threads.shutdown();
        }
        assertThat(balances()).contains("CASH 99.00");
    }

    @Test
    void numbersRunWithoutGapsThroughTheYearAlsoWhenAnEntryWasRefused() {
        post(EntryKind.EXPENSE, TODAY, food("1.00"));
        assertThat(refusal(() -> post(EntryKind.EXPENSE, TODAY, food("999999"))))
                .isEqualTo(FundsProblem.BALANCE_TOO_LOW);
        post(EntryKind.EXPENSE, TODAY.minusDays(3), food("1.00"));

        assertThat(service.list(actor(), filter(), PageQuery.of(null, null, null))
                        .items())
                .extracting(EntryView::number)
                .containsExactly(2, 3, 1);
    }

    @Test
    void cashIsBroughtToTheBankAndTakenBackInTheBooksThemselves() {
        EntryView transfer = service.transfer(
                actor(), null, new FundRequests.NewTransfer(home, TODAY, MoneyPlace.CASH, Money.of(40), null));

        assertThat(transfer.summary()).isEqualTo("现金存入银行");
        assertThat(transfer.balanceEffect()).isEqualTo(Money.ZERO);
        assertThat(balances()).contains("CASH 60.00", "BANK 1040.50", "SUPPORT 1100.00");

        service.reverse(actor(), transfer.id(), new FundRequests.Reversal(TODAY, "记错"));

        assertThat(balances()).contains("CASH 100.00", "BANK 1000.50");
    }

    @Test
    void whatAnotherPageEnteredIsNotTakenBackHere() {
        long entry = ledger.post(
                actor(),
                new NewEntry(home, EntryKind.EXPENSE, TODAY, "米面", null, "expense:1-" + home, List.of(food("1.00"))));

        assertThat(refusal(() -> service.reverse(actor(), entry, new FundRequests.Reversal(TODAY, "记错"))))
                .isEqualTo(FundsProblem.ENTRY_REVERSED_WHERE_IT_BEGAN);
    }

    @Test
    void anotherHomesBooksAreNotThere() {
        Actor stranger = accounts.accountant(homes.home().insert()).actor();
        long entry = post(EntryKind.EXPENSE, TODAY, food("1.00"));

        assertThat(refusal(() -> service.view(stranger, entry)).name()).isEqualTo("NOT_FOUND");
        assertThat(refusal(() -> ledger.reverse(stranger, entry, TODAY, "x")).name())
                .isEqualTo("NOT_FOUND");
        assertThat(service.list(stranger, filter(), PageQuery.of(null, null, null))
                        .items())
                .isEmpty();
    }

    private List<String> balances() {
        return service.books(actor(), home).accounts().stream()
                .map(account ->
                        (account.source() == null ? account.kind() : account.source()) + " " + account.balance())
                .collect(Collectors.toList());
    }

    private EntryFilter filter() {
        return new EntryFilter(home, null, null, null, null, null, null, null, null, null);
    }

    private long post(EntryKind kind, LocalDate date, Posting... postings) {
        return ledger.post(actor(), new NewEntry(home, kind, date, "测试", null, null, List.of(postings)));
    }

    private void insertEntry(LocalDate date) {
        database.change(
                "INSERT INTO fund_entry (home_id, entry_date, number, kind, summary) VALUES (?, ?, 99, 'EXPENSE', 'x')",
                home,
                date);
    }

    private static Posting food(String amount) {
        return expense(FundSource.SUPPORT, ExpenseCategory.FOOD, MoneyPlace.CASH, amount);
    }

    private static Posting expense(FundSource source, ExpenseCategory category, MoneyPlace place, String amount) {
        return Posting.expense(source, null, category, place, Money.of(amount));
    }

    private Actor actor() {
        return Objects.requireNonNull(accountant);
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static ProblemKind refusal(ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind();
    }
}
