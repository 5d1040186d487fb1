package org.yian.presence;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.Scope;
import org.yian.platform.TimeFactory;
import org.yian.support.QueryPlan;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists of leaves and roll calls read no table of many rows from end to end. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeaveListPlanTest {

    private static final int HOMES = 40;
    private static final int EACH = 60;

    @Inject
    LeaveListRepository leaves;

    @Inject
    RollCallListRepository rollCalls;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    QueryPlan plans;

    @BeforeAll
    void manyLeaves() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> calls = new ArrayList<>();
        LocalDate first = LocalDate.now(TimeFactory.ZONE).minusDays(700);
        for (int number = 0; number < HOMES; number++) {
            boolean near = number % 8 == 0;
            long home = homes.home()
                    .in(
                            near ? TestHomes.ZHANGYE : TestHomes.LANZHOU,
                            near ? TestHomes.GANZHOU : TestHomes.CHENGGUAN,
                            null)
                    .residents(EACH)
                    .insert();
            long author = accounts.director(home).accountId();
            long person = database.count("SELECT MIN(id) FROM resident WHERE home_id = ?", home);
            for (int leave = 0; leave < EACH; leave++) {
                LocalDate left = first.plusDays(leave * 11L);
                rows.add(new @Nullable Object[] {
                    person + leave, home, left, left.plusDays(4), leave % 6 == 0 ? null : left.plusDays(5), author
                });
                calls.add(new @Nullable Object[] {home, left + " 01:00:00", author});
            }
        }
        database.changeAll(
                """
                INSERT INTO resident_leave (resident_id, home_id, left_on, expected_back_on, back_on, reason, fetched_by,
                    created_by, created_at)
                VALUES (?, ?, ?, ?, ?, '探亲', '侄子', ?, UTC_TIMESTAMP(6))
                """,
                rows);
        database.changeAll(
                """
                INSERT INTO roll_call (home_id, called_at, called_by, roster, on_leave, missing)
                VALUES (?, ?, ?, 60, 0, 0)
                """,
                calls);
        database.list("ANALYZE TABLE resident_leave, roll_call, home, resident", row -> row.text("Table"));
    }

    @Test
    void everyLeaveListFindsItsRowsByIndex() {
        for (Scope scope : List.of(
                Scope.region(Scope.Level.COUNTY, TestHomes.GANZHOU), Scope.region(Scope.Level.PROVINCE, "620000"))) {
            for (LeaveStanding standing : LeaveStanding.values()) {
                assertThat(plan(scope, standing))
                        .as(scope + " " + standing)
                        .filteredOn(step -> List.of("l", "y", "z", "r").contains(step.table()))
                        .allSatisfy(
                                step -> assertThat(step.key()).as(step.table()).isNotNull());
            }
        }
    }

    @Test
    void theLastRollCallOfEachHomeIsFoundByIndex() {
        List<QueryPlan.Step> plan = plans.of(rollCalls
                .select(
                        Scope.region(Scope.Level.COUNTY, TestHomes.GANZHOU),
                        new RollCallFilter(null, null, null, RollCallStanding.DIFFERS))
                .all());

        assertThat(plan)
                .filteredOn(step -> List.of("c", "k", "l", "g").contains(step.table()))
                .allSatisfy(step -> assertThat(step.key()).as(step.table()).isNotNull());
    }

    private List<QueryPlan.Step> plan(Scope scope, LeaveStanding standing) {
        LeaveFilter filter = new LeaveFilter(null, null, null, null, standing);
        return plans.of(leaves.select(scope, filter).page(PageQuery.of(0, 50, null)));
    }
}
