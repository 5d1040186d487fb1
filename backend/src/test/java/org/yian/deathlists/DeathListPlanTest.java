package org.yian.deathlists;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.Scope;
import org.yian.support.QueryPlan;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** Findings and lists are read in order from indexes, and matching reads neither persons nor rows of lists from end to end. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeathListPlanTest {

    private static final int HOMES = 30;
    private static final int EACH = 40;

    @Inject
    FindingRepository findings;

    @Inject
    DeathListRepository lists;

    @Inject
    MatchRepository matches;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    QueryPlan plans;

    @BeforeAll
    void manyFindings() {
        long finder = accounts.county(TestHomes.GANZHOU).accountId();
        for (int number = 0; number < HOMES; number++) {
            boolean near = number % 3 == 0;
            homes.home()
                    .in(
                            near ? TestHomes.ZHANGYE : TestHomes.LANZHOU,
                            near ? TestHomes.GANZHOU : TestHomes.CHENGGUAN,
                            null)
                    .residents(EACH)
                    .insert();
        }
        List<@Nullable Object[]> found = database.list("SELECT id FROM resident ORDER BY id", row -> {
            boolean open = row.number("id") % 2 == 0;
            return new @Nullable Object[] {
                row.number("id") % 5 == 0 ? "CRITICAL" : "MAJOR",
                finder,
                open ? "OPEN" : "DISMISSED",
                open ? null : "健在",
                open ? null : finder,
                open ? null : "2026-02-01 00:00:00",
                row.number("id")
            };
        });
        database.changeAll(
                """
                INSERT INTO death_finding (resident_id, home_id, city_code, county_code, kind, severity, died_on, found_by,
                    found_at, state, note, settled_by, settled_at)
                SELECT r.id, r.home_id, r.city_code, r.county_code, 'ENDED_LATE', ?, '2026-01-05', ?, UTC_TIMESTAMP(6), ?, ?,
                    ?, ?
                FROM resident r WHERE r.id = ?
                """,
                found);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int number = 0; number < 400; number++) {
            Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number);
            rows.add(new @Nullable Object[] {
                number % 4 == 0 ? TestHomes.GANZHOU : TestHomes.CHENGGUAN, finder, at, number
            });
        }
        database.changeAll(
                """
                INSERT INTO death_list (kind, file_name, region_code, city_code, county_code, total_rows, first_died_on,
                    last_died_on, imported_by, imported_at)
                SELECT 'POLICE', 'x', g.code, g.city_code, g.county_code, 1, '2026-01-01', '2026-01-01', v.finder, v.at
                FROM (SELECT ? AS code, ? AS finder, ? AS at, ? AS n) v JOIN region g ON g.code = v.code
                """,
                rows);
        List<Long> imported = database.list("SELECT id FROM death_list ORDER BY id", row -> row.number("id"));
        List<@Nullable Object[]> entries = database.list("SELECT id, identity_number_hash FROM resident", row -> {
            byte[] hash = row.bytes("identity_number_hash");
            return new @Nullable Object[] {imported.get((int) (row.number("id") % imported.size())), hash, hash};
        });
        database.changeAll(
                "INSERT INTO death_list_entry (list_id, identity_hash, name_hash, died_on) VALUES (?, ?, ?, '2026-01-01')",
                entries);
        database.list(
                "ANALYZE TABLE death_finding, death_list, death_list_entry, home, resident", row -> row.text("Table"));
    }

    @Test
    void theFindingsOfEachScopeAreReadInOrderFromItsIndex() {
        assertInOrder(Scope.region(Scope.Level.COUNTY, TestHomes.GANZHOU), null, "death_finding_by_county");
        assertInOrder(Scope.region(Scope.Level.CITY, TestHomes.ZHANGYE), null, "death_finding_by_city");
        assertInOrder(Scope.region(Scope.Level.PROVINCE, "620000"), null, "death_finding_in_order");
        assertInOrder(Scope.region(Scope.Level.PROVINCE, "620000"), FindingState.OPEN, "death_finding_in_order");
    }

    private void assertInOrder(Scope scope, @Nullable FindingState state, String index) {
        FindingFilter filter = new FindingFilter(null, null, null, null, null, null, state, null, null);
        List<QueryPlan.Step> plan = plans.of(findings.select(scope, filter).page(PageQuery.of(0, 50, null)));

        assertThat(plan).as(scope.toString()).noneMatch(step -> step.extra().contains("filesort"));
        assertThat(plan)
                .filteredOn(step -> step.table().equals("f"))
                .extracting(QueryPlan.Step::key)
                .containsExactly(index);
    }

    @Test
    void theListsOfACountyAreReadInOrderFromTheirIndex() {
        List<QueryPlan.Step> plan = plans.of(lists.select(Scope.region(Scope.Level.COUNTY, TestHomes.GANZHOU))
                .page(PageQuery.of(0, 50, null)));

        assertThat(plan).filteredOn(step -> step.table().equals("l")).allSatisfy(step -> {
            assertThat(step.key()).isEqualTo("death_list_by_county");
            assertThat(step.extra()).doesNotContain("filesort");
        });
    }

    @Test
    void matchingFindsThePersonsOfACountyAndTheirRowsByIndex() {
        List<QueryPlan.Step> plan = plans.of(matches.select()
                .where(Scope.region(Scope.Level.COUNTY, TestHomes.SHANDAN).residents("r"))
                .all());

        assertThat(plan)
                .allSatisfy(step -> assertThat(step.key()).as(step.table()).isNotNull());
    }
}
