package org.yian.funds;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.Money;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.TestViolations;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yian.funds.LedgerScene.TODAY;
import static org.yian.funds.LedgerScene.expense;
import static org.yian.funds.LedgerScene.food;
import static org.yian.funds.LedgerScene.refusal;

/** What the books refuse, in the code and past it. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class LedgerRefusalsTest {

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
    void noAccountFallsBelowZero() {
        assertThat(refusal(() -> scene.post(accountant, home, EntryKind.EXPENSE, TODAY, food("100.01"))))
                .isEqualTo(FundsProblem.MONEY_IN_HAND_TOO_LOW);
        assertThat(refusal(() -> scene.post(
                        accountant,
                        home,
                        EntryKind.EXPENSE,
                        TODAY,
                        expense(FundSource.OPERATING, ExpenseCategory.OFFICE, MoneyPlace.BANK, "0.51"))))
                .isEqualTo(FundsProblem.BALANCE_TOO_LOW);
        scene.post(accountant, home, EntryKind.EXPENSE, TODAY, food("100.00"));
        assertThat(scene.balances(home)).contains("CASH 0.00");
    }

    @Test
    void incomeThatHasBeenSpentCannotBeReversed() {
        long income = scene.post(
                accountant,
                home,
                EntryKind.INCOME,
                TODAY,
                Posting.income(FundSource.DONATION, null, IncomeKind.DONATION, MoneyPlace.CASH, Money.of(50)));
        scene.post(
                accountant,
                home,
                EntryKind.EXPENSE,
                TODAY,
                expense(FundSource.DONATION, ExpenseCategory.FOOD, MoneyPlace.CASH, "20"));

        assertThat(refusal(() -> ledger.reverse(accountant, income, TODAY, "退回")))
                .isEqualTo(FundsProblem.BALANCE_TOO_LOW);
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

        scene.post(
                accountant,
                home,
                EntryKind.EXPENSE,
                TODAY,
                expense(FundSource.OPERATING, ExpenseCategory.OFFICE, MoneyPlace.BANK, "10.50"));
        assertThat(scene.balances(home)).contains("OPERATING -10.00");
        assertThat(refusal(() -> scene.post(
                        accountant,
                        home,
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

        assertThat(refusal(() ->
                        scene.post(accountant, home, EntryKind.EXPENSE, LocalDate.of(2026, 10, 31), food("1.00"))))
                .isEqualTo(FundsProblem.MONTH_CLOSED);
        assertThatThrownBy(() -> scene.insertEntry(home, LocalDate.of(2026, 10, 31)))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
        scene.post(accountant, home, EntryKind.EXPENSE, LocalDate.of(2026, 11, 1), food("1.00"));
    }

    @Test
    void theBooksTakeNothingFromBeforeTheyBeginOrFromTheFuture() {
        assertThat(refusal(
                        () -> scene.post(accountant, home, EntryKind.EXPENSE, LocalDate.of(2026, 9, 30), food("1.00"))))
                .isEqualTo(FundsProblem.BOOKS_BEGIN_LATER);
        assertThat(TestViolations.of(catchThrowableOfType(
                        ProblemException.class,
                        () -> scene.post(accountant, home, EntryKind.EXPENSE, TODAY.plusDays(1), food("1.00")))))
                .containsExactly("date funds.in-future");
    }

    @Test
    void theDatabaseRefusesChangesRemovalsAndForbiddenExpenses() {
        long entry = scene.post(accountant, home, EntryKind.EXPENSE, TODAY, food("1.00"));

        assertThatThrownBy(() -> database.change("UPDATE fund_entry SET summary = 'x' WHERE id = ?", entry))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
        assertThatThrownBy(() -> database.change("DELETE FROM fund_posting WHERE entry_id = ?", entry))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
        assertThatThrownBy(() -> scene.post(
                        accountant,
                        home,
                        EntryKind.EXPENSE,
                        TODAY,
                        expense(FundSource.SUPPORT, ExpenseCategory.STAFF_WAGES, MoneyPlace.CASH, "1.00")))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
        assertThatThrownBy(() -> database.change("UPDATE fund_account SET balance = -1 WHERE home_id = ?", home))
                .isInstanceOf(DatabaseException.class);
    }

    @Test
    void whatTheOldBooksSayIsTakenOverAsItWas() {
        scene.post(
                accountant,
                home,
                EntryKind.IMPORTED,
                TODAY,
                expense(FundSource.SUPPORT, ExpenseCategory.STAFF_WAGES, MoneyPlace.CASH, "1.00"));

        assertThat(scene.balances(home)).contains("SUPPORT 1099.00");
    }

    @Test
    void whatAnotherPageEnteredIsNotTakenBackHere() {
        long entry = ledger.post(
                accountant,
                new NewEntry(home, EntryKind.EXPENSE, TODAY, "米面", null, "expense:1-" + home, List.of(food("1.00"))));

        assertThat(refusal(() -> service.reverse(accountant, entry, new FundRequests.Reversal(TODAY, "记错"))))
                .isEqualTo(FundsProblem.ENTRY_REVERSED_WHERE_IT_BEGAN);
    }

    @Test
    void anotherHomesBooksAreNotThere() {
        Actor stranger = accounts.accountant(homes.home().insert()).actor();
        long entry = scene.post(accountant, home, EntryKind.EXPENSE, TODAY, food("1.00"));

        assertThat(refusal(() -> service.view(stranger, entry)).name()).isEqualTo("NOT_FOUND");
        assertThat(refusal(() -> ledger.reverse(stranger, entry, TODAY, "x")).name())
                .isEqualTo("NOT_FOUND");
        assertThat(service.list(stranger, LedgerScene.entriesOf(home), PageQuery.of(null, null, null))
                        .items())
                .isEmpty();
    }

    /** Past the code, which asks the matrix before it posts. */
    @Test
    void theDatabasePaysCareWorkersFromCareMoneyUnderTheCitysRuleOnly() {
        long cared = homes.home().in("620500", null, null).insert();
        Actor clerk = accounts.accountant(cared).actor();
        scene.open(clerk, cared);
        scene.post(
                clerk,
                cared,
                EntryKind.INCOME,
                TODAY.minusDays(1),
                Posting.income(FundSource.CARE, null, IncomeKind.CARE_ALLOWANCE, MoneyPlace.BANK, Money.of(100)));
        Posting pay = expense(FundSource.CARE, ExpenseCategory.CARE_PAY, MoneyPlace.BANK, "10.00");
        carePayRule("620900", TODAY.minusDays(90));

        assertThatThrownBy(() -> scene.post(clerk, cared, EntryKind.EXPENSE, TODAY, pay))
                .as("another city's rule")
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
        carePayRule("620500", TODAY);
        assertThatThrownBy(() -> scene.post(clerk, cared, EntryKind.EXPENSE, TODAY.minusDays(1), pay))
                .as("the day before")
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
        scene.post(clerk, cared, EntryKind.EXPENSE, TODAY, pay);

        assertThat(scene.balances(cared)).contains("CARE 90.00");
    }

    private void carePayRule(String city, LocalDate from) {
        database.change(
                "INSERT INTO care_pay_rule (city_code, effective_from, document_number, recorded_by) VALUES (?, ?, '市规定', ?)",
                city,
                from,
                accounts.city(city).accountId());
    }
}
