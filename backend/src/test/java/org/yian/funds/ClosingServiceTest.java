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
class ClosingServiceTest {

    private static final LocalDate IN_OCTOBER = LocalDate.of(2026, 10, 20);

    @Inject
    ClosingService service;

    @Inject
    BooksService overview;

    @Inject
    FundService books;

    @Inject
    Ledger ledger;

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

    /** Books from October on, with cash alone; it is November. */
    @BeforeEach
    void aHomeWithBooks() {
        clock.set(Instant.parse("2026-11-10T02:00:00Z"));
        home = homes.home().residents(3).insert();
        accountant = accounts.accountant(home).actor();
        county = accounts.county(TestHomes.GANZHOU).actor();
        books.open(
                accountant(),
                null,
                new FundRequests.NewBooks(
                        home,
                        "2026-10",
                        List.of(new FundRequests.OpeningBalance(FundSource.SUPPORT, MoneyPlace.CASH, Money.of(100)))));
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void whatWasCountedIsConfirmedByTheCountyAndTheMonthTakesNoMoreEntries() {
        spend(IN_OCTOBER, "30.25");
        ClosingView submitted = service.submit(accountant(), null, counted("2026-10", "69.75"));
        assertThat(submitted.state()).isEqualTo(ClosingState.SUBMITTED);

        ClosingView closed = service.confirm(county(), submitted.id());

        assertThat(closed.state()).isEqualTo(ClosingState.CLOSED);
        assertThat(closed.last()).isTrue();
        assertThat(books.books(accountant(), home).closedThrough()).isEqualTo("2026-10");
        assertThat(refusal(() -> spend(IN_OCTOBER, "1.00"))).isEqualTo(FundsProblem.MONTH_CLOSED);
        assertThatThrownBy(() -> insertEntry(IN_OCTOBER))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
    }

    @Test
    void whatWasSpentLaterDoesNotCountForTheMonth() {
        spend(LocalDate.of(2026, 11, 2), "40.00");

        assertThat(service.next(accountant(), home).bookCash()).isEqualTo(Money.of(100));
        long id =
                service.submit(accountant(), null, counted("2026-10", "100.00")).id();
        assertThat(service.confirm(county(), id).state()).isEqualTo(ClosingState.CLOSED);
    }

    @Test
    void monthsAreClosedOneAfterTheOtherAndOnlyWhenTheyAreOver() {
        assertThat(refusal(() -> service.submit(accountant(), null, counted("2026-11", "100.00"))))
                .isEqualTo(ClosingProblem.CLOSING_OUT_OF_ORDER);
        assertThat(refusal(() -> service.submit(accountant(), null, counted("2026-09", "100.00"))))
                .isEqualTo(ClosingProblem.CLOSING_OUT_OF_ORDER);
        close("2026-10");

        assertThat(refusal(() -> service.submit(accountant(), null, counted("2026-11", "100.00"))))
                .isEqualTo(ClosingProblem.MONTH_NOT_OVER);
        assertThat(refusal(() -> service.submit(accountant(), null, counted("2026-10", "100.00"))))
                .isEqualTo(ClosingProblem.CLOSING_OUT_OF_ORDER);
    }

    @Test
    void theDatabaseClosesMonthsInOrderToo() {
        database.change(
                """
                INSERT INTO month_closing (home_id, month, state, book_cash, book_bank, counted_cash, statement_bank,
                    submitted_at) VALUES (?, '2026-11-01', 'SUBMITTED', 0, 0, 0, 0, '2026-12-01')
                """,
                home);

        assertThatThrownBy(
                        () -> database.change("UPDATE month_closing SET state = 'CLOSED' WHERE open_home_id = ?", home))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
    }

    @Test
    void everyDifferenceIsExplained() {
        assertThat(violations(() -> service.submit(accountant(), null, counted("2026-10", "99.50"))))
                .containsExactly("cashExplanation funds.explain-less");
        assertThat(violations(() -> service.submit(
                        accountant(),
                        null,
                        new ClosingRequests.NewClosing(home, "2026-10", Money.of(100), Money.of(20), " ", " ", null))))
                .containsExactly("bankExplanation funds.explain-more", "bankStatementId funds.bank-statement-needed");

        ClosingView explained = service.submit(
                accountant(),
                null,
                new ClosingRequests.NewClosing(home, "2026-10", Money.of("99.50"), Money.ZERO, "找零差错", "多余的说明", null));

        assertThat(explained.cashExplanation()).isEqualTo("找零差错");
        assertThat(explained.bankExplanation()).isNull();
        assertThat(explained.bookCash()).isEqualTo(Money.of(100));
    }

    @Test
    void anEntryAfterTheCountSendsTheCountyBackToTheHome() {
        long id =
                service.submit(accountant(), null, counted("2026-10", "100.00")).id();
        spend(IN_OCTOBER, "10.00");

        assertThat(service.view(county(), id).now())
                .isEqualTo(new ClosingView.Now(
                        Money.of(90),
                        Money.ZERO,
                        true,
                        List.of(new ClosingWarning(ClosingWarning.Kind.CASH_NOT_COUNTED, 1, null))));
        assertThat(service.next(accountant(), home).warnings())
                .extracting(ClosingWarning::kind)
                .containsExactly(ClosingWarning.Kind.CASH_NOT_COUNTED);
        ProblemException outdated = catchThrowableOfType(ProblemException.class, () -> service.confirm(county(), id));
        assertThat(outdated.kind()).isEqualTo(ClosingProblem.CLOSING_OUTDATED);
        assertThat(outdated.arguments()).contains(Money.of(100), Money.of(90));

        ClosingView again = service.submit(accountant(), null, counted("2026-10", "90.00"));
        assertThat(service.view(county(), id).state()).isEqualTo(ClosingState.REPLACED);
        assertThat(service.confirm(county(), again.id()).state()).isEqualTo(ClosingState.CLOSED);
    }

    @Test
    void entriesThatCancelOutAreNoticedToo() {
        long id =
                service.submit(accountant(), null, counted("2026-10", "100.00")).id();
        ledger.reverse(accountant(), spend(IN_OCTOBER, "10.00"), IN_OCTOBER, "记错");

        assertThat(refusal(() -> service.confirm(county(), id))).isEqualTo(ClosingProblem.CLOSING_OUTDATED);
    }

    @Test
    void aReturnedCountIsMadeAgainAndTheFirstStays() {
        long first =
                service.submit(accountant(), null, counted("2026-10", "100.00")).id();
        service.giveBack(county(), first, new ClosingRequests.Reason("现金盘点表没有签字"));

        assertThat(service.next(accountant(), home).latest())
                .isNotNull()
                .extracting(ClosingView::returnReason)
                .isEqualTo("现金盘点表没有签字");
        assertThat(refusal(() -> service.confirm(county(), first))).isEqualTo(ClosingProblem.CLOSING_DECIDED_ALREADY);
        long second =
                service.submit(accountant(), null, counted("2026-10", "100.00")).id();
        service.confirm(county(), second);

        assertThat(history()).containsExactly("2026-10 CLOSED", "2026-10 RETURNED");
    }

    @Test
    void whoCountedDoesNotConfirm() {
        long id =
                service.submit(accountant(), null, counted("2026-10", "100.00")).id();
        Actor promoted = new Actor(
                accountant().accountId(),
                accountant().username(),
                accountant().displayName(),
                county().role(),
                county().scope(),
                county().address(),
                county().locale());

        assertThat(refusal(() -> service.confirm(promoted, id))).isEqualTo(ClosingProblem.CLOSING_BY_THE_SAME_PERSON);
    }

    @Test
    void twoOfficersAtTheSameInstantCloseTheMonthOnce() throws Exception {
        long id =
                service.submit(accountant(), null, counted("2026-10", "100.00")).id();
        List<Actor> officers =
                List.of(county(), accounts.county(TestHomes.GANZHOU).actor());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<String> results =
                    threads
                            .invokeAll(officers.stream()
                                    .map(officer -> confirming(officer, id))
                                    .toList())
                            .stream()
                            .map(ClosingServiceTest::result)
                            .toList();
            assertThat(results).containsExactlyInAnyOrder("CLOSED", "CLOSING_DECIDED_ALREADY");
        } finally {
            threads.shutdown();
        }
        assertThat(database.count("SELECT COUNT(*) FROM home_statement WHERE home_id = ?", home))
                .isEqualTo(1);
    }

    @Test
    void theCountyOpensTheLastClosedMonthAgainAndTheHistoryStays() {
        long october = close("2026-10");
        clock.set(Instant.parse("2026-12-03T02:00:00Z"));
        long november = close("2026-11");
        ClosingRequests.Reason reason = new ClosingRequests.Reason("漏记一张发票");

        assertThat(refusal(() -> service.reopen(county(), october, reason)))
                .isEqualTo(ClosingProblem.CLOSING_NOT_THE_LAST);
        service.reopen(county(), november, reason);
        assertThat(books.books(accountant(), home).closedThrough()).isEqualTo("2026-10");
        spend(LocalDate.of(2026, 11, 20), "5.00");
        long again =
                service.submit(accountant(), null, counted("2026-11", "95.00")).id();
        service.confirm(county(), again);

        assertThat(history()).containsExactly("2026-11 CLOSED", "2026-11 REOPENED", "2026-10 CLOSED");
        assertThat(database.count(
                        "SELECT COUNT(*) FROM home_statement WHERE home_id = ? AND superseded_at IS NULL", home))
                .isEqualTo(2);
        assertThat(database.count("SELECT COUNT(*) FROM home_statement WHERE home_id = ?", home))
                .isEqualTo(3);
    }

    @Test
    void openingTheFirstMonthAgainLeavesNoneClosed() {
        long october = close("2026-10");

        service.reopen(county(), october, new ClosingRequests.Reason("漏记一张发票"));

        assertThat(books.books(accountant(), home).closedThrough()).isNull();
        spend(IN_OCTOBER, "1.00");
    }

    @Test
    void theDatabaseKeepsClosingsAndStatementsAsTheyAre() {
        long id = close("2026-10");

        assertTriggered("UPDATE month_closing SET counted_cash = 1, cash_explanation = 'x' WHERE id = ?", id);
        assertTriggered("UPDATE month_closing SET state = 'RETURNED', return_reason = 'x' WHERE id = ?", id);
        assertTriggered("DELETE FROM month_closing WHERE id = ?", id);
        assertTriggered("UPDATE home_statement SET residents = 99 WHERE closing_id = ?", id);
        assertTriggered("DELETE FROM home_statement WHERE closing_id = ?", id);
        assertTriggered(
                "UPDATE home_statement_line SET amount = 1 WHERE statement_id = (SELECT s.id FROM home_statement s WHERE s.closing_id = ?)",
                id);
    }

    @Test
    void theSameRequestSubmitsOnce() {
        UUID key = UUID.randomUUID();

        long first =
                service.submit(accountant(), key, counted("2026-10", "100.00")).id();
        long second =
                service.submit(accountant(), key, counted("2026-10", "100.00")).id();

        assertThat(second).isEqualTo(first);
        assertThat(history()).hasSize(1);
    }

    @Test
    void aMonthIsLateWhenThePolicysDaysHavePassed() {
        assertThat(standing()).isEqualTo(BooksStanding.TO_CLOSE);
        clock.set(Instant.parse("2026-11-15T02:00:00Z"));
        assertThat(standing()).isEqualTo(BooksStanding.TO_CLOSE);
        assertThat(service.next(accountant(), home).late()).isFalse();

        clock.set(Instant.parse("2026-11-16T02:00:00Z"));
        assertThat(standing()).isEqualTo(BooksStanding.LATE);
        assertThat(service.next(accountant(), home).late()).isTrue();
        assertThat(overview.figures(accountant()).homesLate()).isEqualTo(1);

        long id =
                service.submit(accountant(), null, counted("2026-10", "100.00")).id();
        assertThat(standing()).isEqualTo(BooksStanding.TO_CONFIRM);
        service.confirm(county(), id);
        assertThat(standing()).isEqualTo(BooksStanding.UP_TO_DATE);
        assertThat(overview.figures(accountant()).homesLate()).isZero();
    }

    @Test
    void anotherCountyFindsNothing() {
        long id =
                service.submit(accountant(), null, counted("2026-10", "100.00")).id();
        Actor stranger = accounts.county(TestHomes.SHANDAN).actor();

        assertThat(refusal(() -> service.view(stranger, id)).name()).isEqualTo("NOT_FOUND");
        assertThat(refusal(() -> service.confirm(stranger, id)).name()).isEqualTo("NOT_FOUND");
        assertThat(service.list(stranger, new ClosingFilter(home, null, null, null, null), PageQuery.of(0, 50, null))
                        .items())
                .isEmpty();
    }

    private BooksStanding standing() {
        return overview.list(accountant(), new HomeBooksFilter(null, null, null, null), PageQuery.of(0, 50, null))
                .items()
                .get(0)
                .standing();
    }

    private List<String> history() {
        return service
                .list(accountant(), new ClosingFilter(home, null, null, null, null), PageQuery.of(0, 50, null))
                .items()
                .stream()
                .map(closing -> closing.month() + " " + closing.state())
                .toList();
    }

    /** Counted as the books say. */
    private long close(String month) {
        NextClosing next = service.next(accountant(), home);
        long id = service.submit(
                        accountant(), null, counted(month, next.bookCash().toString()))
                .id();
        return service.confirm(county(), id).id();
    }

    private ClosingRequests.NewClosing counted(String month, String cash) {
        return new ClosingRequests.NewClosing(home, month, Money.of(cash), Money.ZERO, null, null, null);
    }

    private long spend(LocalDate date, String amount) {
        Posting food =
                Posting.expense(FundSource.SUPPORT, null, ExpenseCategory.FOOD, MoneyPlace.CASH, Money.of(amount));
        return ledger.post(accountant(), new NewEntry(home, EntryKind.EXPENSE, date, "米面", null, null, List.of(food)));
    }

    private void insertEntry(LocalDate date) {
        database.change(
                "INSERT INTO fund_entry (home_id, entry_date, number, kind, summary) VALUES (?, ?, 99, 'EXPENSE', 'x')",
                home,
                date);
    }

    private void assertTriggered(String sql, long id) {
        assertThatThrownBy(() -> database.change(sql, id))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
    }

    private Callable<String> confirming(Actor officer, long id) {
        return () -> {
            try {
                return service.confirm(officer, id).state().name();
            } catch (ProblemException refused) {
                return refused.kind().name();
            }
        };
    }

    private Actor accountant() {
        return Objects.requireNonNull(accountant);
    }

    private Actor county() {
        return Objects.requireNonNull(county);
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> violations(ThrowableAssert.ThrowingCallable call) {
        return TestViolations.of(catchThrowableOfType(ProblemException.class, call));
    }

    private static ProblemKind refusal(ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind();
    }
}
