package org.yian.funds;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.funds.LedgerScene.TODAY;
import static org.yian.funds.LedgerScene.expense;
import static org.yian.funds.LedgerScene.food;
import static org.yian.funds.LedgerScene.refusal;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class LedgerTest {

    @Inject
    LedgerScene scene;

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
    private Actor accountant = TestActors.province();

    @BeforeEach
    void aHomeWithBooks() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        home = homes.home().insert();
        accountant = accounts.accountant(home).actor();
        scene.open(accountant, home);
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void openingBalancesStandInCashBankAndSources() {
        assertThat(scene.balances(home))
                .containsExactly("CASH 100.00", "BANK 1000.50", "SUPPORT 1100.00", "OPERATING 0.50");
        assertThat(service.books(accountant, home).inHand()).isEqualTo(Money.of("1100.50"));
    }

    @Test
    void theBooksAreOpenedOnce() {
        assertThat(refusal(() -> service.open(accountant, null, new FundRequests.NewBooks(home, "2026-09", List.of()))))
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
        scene.post(
                accountant,
                home,
                EntryKind.EXPENSE,
                TODAY,
                expense(FundSource.SUPPORT, ExpenseCategory.FOOD, MoneyPlace.CASH, "30.25"));

        assertThat(scene.balances(home))
                .containsExactly("CASH 69.75", "BANK 1000.50", "SUPPORT 1069.75", "OPERATING 0.50");
    }

    @Test
    void aReversalRestoresEveryBalanceAndNamesTheOriginal() {
        List<String> before = scene.balances(home);
        long entry = scene.post(
                accountant,
                home,
                EntryKind.EXPENSE,
                TODAY,
                expense(FundSource.SUPPORT, ExpenseCategory.FOOD, MoneyPlace.CASH, "30.25"),
                expense(FundSource.OPERATING, ExpenseCategory.OFFICE, MoneyPlace.BANK, "0.50"));

        long counter = ledger.reverse(accountant, entry, TODAY, "发票开错");

        assertThat(scene.balances(home)).isEqualTo(before);
        EntryView reversal = service.view(accountant, counter);
        assertThat(reversal.reversesId()).isEqualTo(entry);
        assertThat(reversal.balanceEffect()).isEqualTo(Money.of("30.75"));
        assertThat(service.view(accountant, entry).reversedById()).isEqualTo(counter);
        assertThat(database.count("SELECT SUM(effect) FROM fund_posting WHERE home_id = ? AND flow = 'EXPENSE'", home))
                .isZero();
    }

    @Test
    void anEntryIsReversedOnceAndAReversalNever() {
        long entry = scene.post(accountant, home, EntryKind.EXPENSE, TODAY, food("1.00"));
        long counter = ledger.reverse(accountant, entry, TODAY, "重复");

        assertThat(refusal(() -> ledger.reverse(accountant, entry, TODAY, "重复")))
                .isEqualTo(FundsProblem.ENTRY_REVERSED_ALREADY);
        assertThat(refusal(() -> ledger.reverse(accountant, counter, TODAY, "重复")))
                .isEqualTo(FundsProblem.ENTRY_NOT_REVERSIBLE);
    }

    @Test
    void theSameOriginIsPostedOnceByTwoAtTheSameInstant() throws Exception {
        NewEntry entry =
                new NewEntry(home, EntryKind.EXPENSE, TODAY, "米面", "粮店", "expense:4711-" + home, List.of(food("1.00")));
        Callable<String> posting = () -> {
            try {
                ledger.post(accountant, entry);
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
        assertThat(scene.balances(home)).contains("CASH 99.00");
    }

    @Test
    void numbersRunWithoutGapsThroughTheYearAlsoWhenAnEntryWasRefused() {
        scene.post(accountant, home, EntryKind.EXPENSE, TODAY, food("1.00"));
        assertThat(refusal(() -> scene.post(accountant, home, EntryKind.EXPENSE, TODAY, food("999999"))))
                .isEqualTo(FundsProblem.BALANCE_TOO_LOW);
        scene.post(accountant, home, EntryKind.EXPENSE, TODAY.minusDays(3), food("1.00"));

        assertThat(service.list(accountant, LedgerScene.entriesOf(home), PageQuery.of(null, null, null))
                        .items())
                .extracting(EntryView::number)
                .containsExactly(2, 3, 1);
    }

    @Test
    void cashIsBroughtToTheBankAndTakenBackInTheBooksThemselves() {
        EntryView transfer = service.transfer(
                accountant, null, new FundRequests.NewTransfer(home, TODAY, MoneyPlace.CASH, Money.of(40), null));

        assertThat(transfer.summary()).isEqualTo("现金存入银行");
        assertThat(transfer.balanceEffect()).isEqualTo(Money.ZERO);
        assertThat(scene.balances(home)).contains("CASH 60.00", "BANK 1040.50", "SUPPORT 1100.00");

        service.reverse(accountant, transfer.id(), new FundRequests.Reversal(TODAY, "记错"));

        assertThat(scene.balances(home)).contains("CASH 100.00", "BANK 1000.50");
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
