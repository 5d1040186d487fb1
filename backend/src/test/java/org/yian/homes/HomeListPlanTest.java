package org.yian.homes;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.Scope;
import org.yian.platform.SqlFragment;
import org.yian.platform.TimeFactory;
import org.yian.support.QueryPlan;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list must stay quick: it reads the homes of a scope from its index, and the figures of a home by its key. Whether a
 * few hundred homes of the province are read in order or sorted is left to the database: MySQL and MariaDB differ.
 */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomeListPlanTest {

    private static final HomeFilter ALL = new HomeFilter(null, null, null, null, null, null, null, null, null, null);

    @Inject
    HomeRepository repository;

    @Inject
    TestHomes homes;

    @Inject
    Database database;

    @Inject
    QueryPlan plans;

    @BeforeAll
    void manyHomes() {
        for (int number = 0; number < 300; number++) {
            homes.home()
                    .in(TestHomes.ZHANGYE, number % 6 == 0 ? TestHomes.GANZHOU : TestHomes.SHANDAN, null)
                    .insert();
        }
        database.list("ANALYZE TABLE home, home_figures", row -> row.text("Table"));
    }

    @Test
    void aScopeIsReadFromItsIndex() {
        assertThat(plan(Scope.region(Scope.Level.COUNTY, TestHomes.GANZHOU)))
                .filteredOn(step -> step.table().equals("h"))
                .extracting(QueryPlan.Step::key)
                .containsExactly("home_by_county");
    }

    @Test
    void overdueItemsAreCountedFromTheIndexOfTheirHome() {
        assertThat(plan(Scope.region(Scope.Level.PROVINCE, "620000")))
                .filteredOn(step -> step.table().equals("i"))
                .allSatisfy(step -> {
                    assertThat(step.key()).isEqualTo("rectification_item_by_home");
                    assertThat(step.extra()).contains("Using index");
                })
                .hasSize(1);
    }

    private List<QueryPlan.Step> plan(Scope scope) {
        SqlFragment query = repository
                .select(scope, ALL, new StaffingTarget(10), LocalDate.now(TimeFactory.ZONE))
                .orderBy(HomeRepository.STANDARD_ORDER)
                .page(PageQuery.of(0, 50, null));
        return plans.of(query);
    }
}
