package org.yian.expenses;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.expenses.ExpenseScene.TODAY;
import static org.yian.expenses.ExpenseScene.violations;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class FoodPricesTest {

    /** A county of its own, so that no other test's homes are compared with. */
    private static final String COUNTY = "620723";

    @Inject
    ExpenseScene scene;

    @Inject
    FoodPrices prices;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    @BeforeEach
    void onADay() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void aPersonAndDayIsComparedWithTheMiddleOfTheCounty() {
        long cheap = home(2, "500.00", "100.00");
        long usual = home(2, "750.00", "100.00");
        long dear = home(2, "1000.00", "50.00");
        Actor county = accounts.county(COUNTY).actor();

        FoodPricesView view = prices.of(county, "2026-11", null);

        // two residents from the first to the 25th make 50 days
        assertThat(view.homes())
                .filteredOn(home -> List.of(cheap, usual, dear).contains(home.homeId()))
                .extracting(home -> home.homeId() + " " + home.personDays() + " " + home.perPersonDay() + " "
                        + home.median() + " " + home.abovePercent())
                .containsExactlyInAnyOrder(
                        cheap + " 50 10.00 15.00 -33.3", usual + " 50 15.00 15.00 0.0", dear + " 50 20.00 15.00 33.3");
        assertThat(view.kinds())
                .extracting(kind -> kind.homeId() + " " + kind.yuanPerKg() + " " + kind.median() + " " + kind.homes())
                .containsExactlyInAnyOrder(cheap + " 5.00 7.50 3", usual + " 7.50 7.50 3", dear + " 20.00 7.50 3");

        FoodPricesView own = prices.of(accounts.director(dear).actor(), "2026-11", null);
        assertThat(own.homes()).singleElement().satisfies(home -> {
            assertThat(home.homeId()).isEqualTo(dear);
            assertThat(home.median()).isEqualByComparingTo("15.00");
        });
        assertThat(own.kinds())
                .singleElement()
                .extracting(FoodPricesView.KindPrice::homes)
                .isEqualTo(3);
    }

    @Test
    void theKindsMakeTheAmountAndAreToldOfFoodOnly() {
        long home = homes.home().insert();
        Actor clerk = accounts.accountant(home).actor();
        scene.giveMoney(clerk, home);
        ExpenseDetails food = scene.food(clerk, "100.00", "粮店");
        ExpenseDetails fuel = scene.details(
                clerk, FundSource.SUPPORT, ExpenseCategory.FUEL, "99.99", MoneyPlace.CASH, "煤店", null, TODAY);

        assertThat(violations(() -> scene.enter(clerk, home, with(food, "99.99", "10"))))
                .containsExactly("food expenses.food-sum");
        assertThat(violations(() -> scene.enter(clerk, home, with(fuel, "99.99", "10"))))
                .containsExactly("food expenses.food-only");
        ExpenseView entered = scene.enter(clerk, home, with(food, "100.00", "30"));
        assertThat(database.first(
                        "SELECT yuan_per_kg FROM expense_food_line WHERE expense_id = ?",
                        row -> row.decimal("yuan_per_kg"),
                        entered.id()))
                .contains(new BigDecimal("3.33"));
    }

    @Test
    void theMedianIsTheMiddle() {
        assertThat(FoodPrices.median(List.of(new BigDecimal("3.00"), new BigDecimal("1.00"), new BigDecimal("2.00"))))
                .isEqualByComparingTo("2.00");
        assertThat(FoodPrices.median(List.of(new BigDecimal("3.00"), new BigDecimal("2.00"))))
                .isEqualByComparingTo("2.50");
    }

    /** A home with residents since long and food of one kind, booked. */
    private long home(int residents, String spent, String weight) {
        long home = homes.home()
                .in(TestHomes.ZHANGYE, COUNTY, null)
                .residents(residents)
                .insert();
        database.change("UPDATE resident_stay SET began_on = '2020-01-01' WHERE home_id = ?", home);
        Actor clerk = accounts.accountant(home).actor();
        scene.giveMoney(clerk, home);
        ExpenseDetails food = scene.details(
                clerk, FundSource.SUPPORT, ExpenseCategory.FOOD, spent, MoneyPlace.BANK, "粮店", null, TODAY);
        scene.approve(accounts.director(home).actor(), scene.enter(clerk, home, with(food, spent, weight)));
        return home;
    }

    private static ExpenseDetails with(ExpenseDetails details, String amount, String weight) {
        return new ExpenseDetails(
                details.date(),
                details.source(),
                details.category(),
                null,
                details.amount(),
                details.place(),
                details.payee(),
                details.purpose(),
                details.handler(),
                null,
                details.vouchers(),
                List.of(new FoodLine(FoodKind.RICE, new BigDecimal(weight), Money.of(amount), null)),
                null);
    }
}
