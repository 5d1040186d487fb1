package org.yian.expenses;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.SqlFragment;
import org.yian.support.QueryPlan;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** The list reads the newest expenses of a home, a county, a city and the province in order, without sorting them. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpenseListPlanTest {

    private static final int HOMES = 60;
    private static final int EACH = 60;

    @Inject
    ExpenseRepository repository;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    QueryPlan plans;

    private long home;

    @BeforeAll
    void manyExpenses() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        for (int number = 0; number < HOMES; number++) {
            home = (number % 3 == 0
                            ? homes.home()
                            : number % 3 == 1
                                    ? homes.home().in(TestHomes.ZHANGYE, TestHomes.SHANDAN, null)
                                    : homes.home().in(TestHomes.LANZHOU, TestHomes.CHENGGUAN, null))
                    .insert();
            long clerk = accounts.accountant(home).accountId();
            for (int expense = 0; expense < EACH; expense++) {
                LocalDate day = LocalDate.of(2026, 1, 1).plusDays(expense * 5L);
                rows.add(new @Nullable Object[] {
                    expense % 20 == 0 ? "SUBMITTED" : "WITHDRAWN", day, "店" + expense % 7, clerk, now, now, home
                });
            }
        }
        database.changeAll(
                """
                INSERT INTO expense (home_id, city_code, county_code, township_code, state, spent_on, source, category, amount,
                    place, payee, purpose, handler, county_reasons, entered_by, entered_by_role, entered_at, updated_at)
                SELECT h.id, h.city_code, h.county_code, h.township_code, ?, ?, 'SUPPORT', 'FOOD', 10, 'CASH', ?, '面粉', '李明',
                    '', ?, 'ACCOUNTANT', ?, ? FROM home h WHERE h.id = ?
                """,
                rows);
        database.list("ANALYZE TABLE expense, home", row -> row.text("Table"));
    }

    @Test
    void theExpensesOfAHomeAreReadInOrderFromTheirIndex() {
        assertInOrder(TestActors.director(home), filter(null, null), "expense_of_home");
    }

    @Test
    void theExpensesOfACountyAreReadInOrderFromTheirIndex() {
        assertInOrder(TestActors.county(TestHomes.GANZHOU), filter(null, null), "expense_by_county");
    }

    @Test
    void theExpensesOfACityAreReadInOrderFromTheirIndex() {
        assertInOrder(TestActors.city(TestHomes.ZHANGYE), filter(null, null), "expense_by_city");
    }

    @Test
    void theExpensesOfTheProvinceAreReadInOrderFromTheirIndex() {
        assertInOrder(TestActors.province(), filter(null, null), "expense_in_order");
    }

    @Test
    void whatIsInAStateIsReadFromTheIndexOfItsCounty() {
        assertInOrder(
                TestActors.county(TestHomes.GANZHOU),
                filter(ExpenseState.SUBMITTED, null),
                "expense_of_county_by_state");
    }

    @Test
    void theEarlierExpensesWithAPayeeAreFoundFromTheirIndex() {
        List<QueryPlan.Step> plan = plans.of(SqlFragment.of(
                "SELECT x.* FROM expense x WHERE x.home_id = ? AND x.payee = ? AND (x.spent_on = ? OR x.voucher_number = ?)",
                home,
                "店1",
                LocalDate.of(2026, 1, 6),
                "00123"));

        assertThat(plan).extracting(QueryPlan.Step::key).containsExactly("expense_of_payee");
    }

    private static ExpenseFilter filter(@Nullable ExpenseState state, @Nullable String month) {
        return new ExpenseFilter(null, null, null, null, state, null, null, month, null);
    }

    private void assertInOrder(Actor actor, ExpenseFilter filter, String index) {
        List<QueryPlan.Step> plan = plans.of(repository.select(actor, filter).page(PageQuery.of(0, 50, null)));

        assertThat(plan).noneMatch(step -> step.extra().contains("filesort"));
        assertThat(plan)
                .filteredOn(step -> step.table().equals("x"))
                .extracting(QueryPlan.Step::key)
                .containsExactly(index);
    }
}
