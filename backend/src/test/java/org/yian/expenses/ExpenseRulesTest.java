package org.yian.expenses;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.expenses.ExpenseScene.TODAY;
import static org.yian.expenses.ExpenseScene.refusal;
import static org.yian.expenses.ExpenseScene.together;
import static org.yian.expenses.ExpenseScene.violations;

/** What decides who approves an expense, and what is refused when it is entered. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class ExpenseRulesTest {

    @Inject
    ExpenseScene scene;

    @Inject
    ExpenseService service;

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

    @ParameterizedTest(name = "{1} yuan by {0}: {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            CASH, 1000.00,  -
            CASH, 1000.01,  CASH
            BANK, 1000.01,  -
            BANK, 10000.00, -
            BANK, 10000.01, AMOUNT
            CASH, 10000.01, 'CASH,AMOUNT'
            """)
    void aboveTheThresholdsTheCountyDecides(MoneyPlace place, String amount, @Nullable String reasons) {
        ExpenseView expense = scene.enter(
                accountant,
                home,
                scene.details(accountant, FundSource.SUPPORT, ExpenseCategory.FOOD, amount, place, "粮店", null, TODAY));

        ExpenseView approved = scene.approve(director, expense);

        assertThat(String.join(
                        ",", approved.countyReasons().stream().map(Enum::name).toList()))
                .isEqualTo(reasons == null ? "" : reasons);
        assertThat(approved.state()).isEqualTo(reasons == null ? ExpenseState.APPROVED : ExpenseState.WAITING_COUNTY);
        if (reasons != null) {
            assertThat(scene.posted(home)).isZero();
            assertThat(scene.approve(county, approved).state()).isEqualTo(ExpenseState.APPROVED);
        }
        assertThat(scene.posted(home)).isOne();
    }

    @Test
    void whatIsBoughtInPartsCountsTogether() {
        ExpenseView first = scene.enter(accountant, home, scene.food(accountant, "600.00", "张掖 粮油店"));
        ExpenseView second = scene.enter(accountant, home, scene.food(accountant, "400.01", "张掖  粮油店"));

        assertThat(first.countyReasons()).isEmpty();
        assertThat(second.countyReasons()).containsExactly(CountyReason.SPLIT);

        // the first one, entered before its other half, is counted anew when it is approved
        assertThat(scene.approve(director, first).state()).isEqualTo(ExpenseState.WAITING_COUNTY);
        assertThat(scene.approve(director, second).state()).isEqualTo(ExpenseState.WAITING_COUNTY);
    }

    @Test
    void partsThatAreTogetherAtTheThresholdStayInTheHome() {
        scene.enter(accountant, home, scene.food(accountant, "600.00", "粮店"));
        ExpenseView second = scene.enter(accountant, home, scene.food(accountant, "400.00", "粮店"));
        ExpenseView elsewhere = scene.enter(accountant, home, scene.food(accountant, "500.00", "菜店"));

        assertThat(second.countyReasons()).isEmpty();
        assertThat(elsewhere.countyReasons()).isEmpty();
    }

    @Test
    void twoHalvesAtTheSameInstantAreCountedTogether() throws Exception {
        ExpenseDetails one = scene.food(accountant, "600.00", "粮店");
        ExpenseDetails other = scene.food(director, "700.00", "粮店");

        assertThat(together(() -> scene.enter(accountant, home, one), () -> scene.enter(director, home, other)))
                .containsExactly("DONE", "DONE");

        assertThat(database.count("SELECT COUNT(*) FROM expense WHERE home_id = ? AND county_reasons = 'SPLIT'", home))
                .isOne();
    }

    @Test
    void whatTheMatrixGivesToTheCountyWaitsForIt() {
        ExpenseView expense = scene.enter(
                accountant,
                home,
                scene.details(
                        accountant,
                        FundSource.SUPPORT,
                        ExpenseCategory.SMALL_EQUIPMENT,
                        "10.00",
                        MoneyPlace.CASH,
                        "店",
                        null,
                        TODAY));

        assertThat(expense.countyReasons()).containsExactly(CountyReason.MATRIX);
        assertThat(scene.approve(director, expense).state()).isEqualTo(ExpenseState.WAITING_COUNTY);
    }

    @Test
    void wagesFromSupportAreRefusedAndTheRefusalIsKept() {
        ExpenseDetails wages = scene.details(
                accountant,
                FundSource.SUPPORT,
                ExpenseCategory.STAFF_WAGES,
                "2000.00",
                MoneyPlace.BANK,
                "王师傅",
                null,
                TODAY);

        assertThat(refusal(() -> scene.enter(accountant, home, wages))).isEqualTo("FUND_SOURCE_FORBIDDEN");

        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'expense.refused' AND home_id = ?", home))
                .isOne();
        assertThat(database.count("SELECT COUNT(*) FROM expense WHERE home_id = ?", home))
                .isZero();
    }

    @Test
    void theSamePictureIsRefusedUntilItsExpenseIsWithdrawn() {
        String bytes = "ab".repeat(32);
        ExpenseDetails first = ExpenseScene.with(
                scene.food(accountant, "10.00", "粮店"), List.of(scene.voucher(accountant, bytes)), null);
        ExpenseView expense = scene.enter(accountant, home, first);
        ExpenseDetails second = ExpenseScene.with(
                scene.food(accountant, "99.00", "菜店"), List.of(scene.voucher(accountant, bytes)), "不是同一笔");

        assertThat(refusal(() -> scene.enter(accountant, home, second))).isEqualTo("VOUCHER_USED_ALREADY");

        service.withdraw(accountant, expense.id(), new ExpenseRequests.ExpenseWithdrawal(0, "填错"));
        assertThat(scene.enter(accountant, home, second).state()).isEqualTo(ExpenseState.SUBMITTED);
    }

    @Test
    void theSamePictureTwiceInOneExpenseIsRefused() {
        String bytes = "cd".repeat(32);
        ExpenseDetails twice = ExpenseScene.with(
                scene.food(accountant, "10.00", "粮店"),
                List.of(scene.voucher(accountant, bytes), scene.voucher(accountant, bytes)),
                null);

        assertThat(violations(() -> scene.enter(accountant, home, twice)))
                .containsExactly("vouchers expenses.voucher-twice");
    }

    @Test
    void whatLooksEnteredAlreadyGoesOnWithAReason() {
        ExpenseDetails first = scene.details(
                accountant,
                FundSource.SUPPORT,
                ExpenseCategory.FOOD,
                "10.00",
                MoneyPlace.CASH,
                "粮店",
                "00123",
                TODAY.minusDays(9));
        ExpenseView earlier = scene.enter(accountant, home, first);
        ExpenseDetails sameNumber = scene.details(
                accountant, FundSource.SUPPORT, ExpenseCategory.FUEL, "77.00", MoneyPlace.BANK, "粮店", "00123", TODAY);
        ExpenseDetails sameDayAndAmount = scene.details(
                accountant,
                FundSource.SUPPORT,
                ExpenseCategory.FUEL,
                "10.00",
                MoneyPlace.BANK,
                "粮店",
                null,
                TODAY.minusDays(9));

        assertThat(refusal(() -> scene.enter(accountant, home, sameNumber))).isEqualTo("EXPENSE_LOOKS_ENTERED_ALREADY");
        assertThat(violations(() -> scene.enter(accountant, home, sameDayAndAmount)))
                .containsExactly("duplicateReason expenses.looks-entered");

        ExpenseView going =
                scene.enter(accountant, home, ExpenseScene.with(sameNumber, sameNumber.vouchers(), "发票本号码相同，不是同一张"));

        ExpenseDetail detail = service.view(county, going.id());
        assertThat(detail.expense().duplicateReason()).isEqualTo("发票本号码相同，不是同一张");
        assertThat(detail.similar()).extracting(ExpenseDetail.Reference::id).containsExactly(earlier.id());
    }

    @Test
    void fieldsThatCannotBeAreNamed() {
        ExpenseDetails wrong = ExpenseScene.with(
                scene.details(
                        accountant,
                        FundSource.SUPPORT,
                        ExpenseCategory.FOOD,
                        "0.00",
                        MoneyPlace.CASH,
                        "店",
                        null,
                        TODAY.plusDays(1)),
                List.of(),
                null);

        assertThat(violations(() -> scene.enter(accountant, home, wrong)))
                .containsExactlyInAnyOrder(
                        "amount expenses.above-zero", "date expenses.in-future", "vouchers expenses.voucher-needed");
    }

    @Test
    void lotteryMoneyNeedsAProjectOfItsPurpose() {
        ExpenseDetails repairs = scene.details(
                accountant, FundSource.LOTTERY, ExpenseCategory.REPAIRS, "10.00", MoneyPlace.BANK, "店", null, TODAY);

        assertThat(refusal(() -> scene.enter(accountant, home, repairs))).isEqualTo("PROJECT_NEEDED");
    }
}
