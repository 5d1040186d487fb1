package org.yian.expenses;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.funds.ClosingWarner;
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
import org.yian.platform.Money;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not settled of October while it is closed in November. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class ClosingWarningsTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Inject
    List<ClosingWarner> warners;

    @Inject
    ExpenseScene scene;

    @Inject
    ExpenseService service;

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
    private Actor accountant = TestActors.province();

    @BeforeEach
    void aHomeWithMoney() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        home = homes.home().insert();
        accountant = accounts.accountant(home).actor();
        scene.giveMoney(accountant, home);
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void aMonthWithNothingLeftOverHasNone() {
        assertThat(warnings()).isEmpty();
    }

    @Test
    void expensesThatNobodyHasDecidedOnAreCountedWithTheirSum() {
        Actor director = accounts.director(home).actor();
        enter("10.00", LocalDate.of(2026, 10, 1));
        scene.sendBack(director, enter("20.00", LocalDate.of(2026, 10, 31)));
        scene.approve(director, enter("1000.01", LocalDate.of(2026, 10, 15)));
        scene.approve(director, enter("40.00", LocalDate.of(2026, 10, 15)));
        enter("80.00", LocalDate.of(2026, 11, 1));
        ExpenseView withdrawn = enter("160.00", LocalDate.of(2026, 10, 15));
        service.withdraw(accountant, withdrawn.id(), new ExpenseRequests.ExpenseWithdrawal(0, "填错"));

        assertThat(warnings()).containsExactly("EXPENSES_WAITING 3 1030.01");
    }

    @Test
    void pocketMoneyThatWasHandedOutAndNotEnteredIsCounted() {
        long list = database.insert(
                "INSERT INTO pocket_money_list (home_id, month, place, created_by, created_at) VALUES (?, '2026-10-01', 'CASH', ?, '2026-10-05')",
                home,
                accountant.accountId());
        long signed = resident("BOARDER", "2026-09-01");
        long unsigned = resident("BOARDER", "2026-09-01");
        database.change(
                "INSERT INTO pocket_money_line (list_id, resident_id, month, amount, signed_how) VALUES (?, ?, '2026-10-01', 50, 'PAPER')",
                list,
                signed);
        database.change(
                "INSERT INTO pocket_money_line (list_id, resident_id, month, amount) VALUES (?, ?, '2026-10-01', 50)",
                list,
                unsigned);

        assertThat(warnings()).containsExactly("POCKET_MONEY_NOT_ENTERED 1 50.00");
    }

    @Test
    void supportedPersonsWhoWereNotPaidForAreCounted() {
        resident("CENTRALISED", "2026-09-01");
        resident("CENTRALISED", "2026-10-01");
        resident("CENTRALISED", "2026-10-02");
        resident("BOARDER", "2026-09-01");

        assertThat(warnings()).containsExactly("ALLOWANCE_NOT_POSTED 2 null");

        ledger.post(
                accountant,
                new NewEntry(
                        home,
                        EntryKind.IMPORTED,
                        LocalDate.of(2026, 10, 8),
                        "拨款（旧账）",
                        null,
                        null,
                        List.of(Posting.income(
                                FundSource.SUPPORT,
                                null,
                                IncomeKind.LIVING_ALLOWANCE,
                                MoneyPlace.BANK,
                                Money.of(518)))));
        assertThat(warnings()).as("the old books hold it").isEmpty();
    }

    private ExpenseView enter(String amount, LocalDate date) {
        return scene.enter(
                accountant,
                home,
                scene.details(
                        accountant,
                        FundSource.SUPPORT,
                        ExpenseCategory.FOOD,
                        amount,
                        MoneyPlace.CASH,
                        "店" + amount,
                        null,
                        date));
    }

    private long resident(String mode, String admittedOn) {
        return database.insert(
                """
                INSERT INTO resident (home_id, name, pinyin, pinyin_initials, sex, birth_date, identity_number_encrypted,
                    identity_number_hash, identity_number_masked, support_mode, self_care_tier, admitted_on, confirmed_on)
                VALUES (?, '张福', 'x', 'x', 'MALE', '1945-01-01', 'x', UNHEX(SHA2(UUID(), 256)), '620***********1234', ?,
                    'INDEPENDENT', ?, '2020-01-10')
                """,
                home,
                mode,
                admittedOn);
    }

    private List<String> warnings() {
        return warners.stream()
                .flatMap(warner -> warner.warnings(home, OCTOBER).stream())
                .map(warning -> warning.kind() + " " + warning.count() + " " + warning.amount())
                .toList();
    }
}
