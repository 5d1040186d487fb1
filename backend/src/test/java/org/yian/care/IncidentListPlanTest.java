package org.yian.care;

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

/** The list reads the newest incidents of a home, of a person and of the province in order, without sorting them. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentListPlanTest {

    private static final int HOMES = 40;
    private static final int EACH = 50;

    @Inject
    IncidentRepository repository;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    QueryPlan plans;

    private long home;
    private long person;

    @BeforeAll
    void manyIncidents() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Instant first = Instant.parse("2026-01-01T00:00:00Z");
        for (int number = 0; number < HOMES; number++) {
            home = homes.home().residents(5).insert();
            long reporter = accounts.director(home).accountId();
            person = database.count("SELECT MIN(id) FROM resident WHERE home_id = ?", home);
            for (int incident = 0; incident < EACH; incident++) {
                Instant at = first.plusSeconds(3600L * (incident * HOMES + number));
                rows.add(new @Nullable Object[] {home, person + incident % 5, at, at, reporter});
            }
        }
        database.changeAll(
                """
                INSERT INTO incident (home_id, resident_id, kind, severity, occurred_at, place, description, measures,
                    persons_told, sent_to_hospital, reported_at, reported_by)
                VALUES (?, ?, 'FALL', 'LOW', ?, '走廊', '滑倒', '查看', '院长', FALSE, ?, ?)
                """,
                rows);
        database.list("ANALYZE TABLE incident, home, resident", row -> row.text("Table"));
    }

    @Test
    void theIncidentsOfAHomeAreReadInOrderFromTheirIndex() {
        assertInOrder(Scope.home(home), null, "incident_of_home");
    }

    @Test
    void theIncidentsOfAPersonAreReadInOrderFromTheirIndex() {
        assertInOrder(Scope.home(home), person, "incident_of_resident");
    }

    @Test
    void theIncidentsOfTheProvinceAreReadInOrder() {
        assertInOrder(Scope.region(Scope.Level.PROVINCE, "620000"), null, "incident_in_order");
    }

    private void assertInOrder(Scope scope, @Nullable Long resident, String index) {
        IncidentFilter filter = new IncidentFilter(null, null, resident, null, null, null, null, null, null, null);
        List<QueryPlan.Step> plan = plans.of(repository.select(scope, filter).page(PageQuery.of(0, 50, null)));

        assertThat(plan).noneMatch(step -> step.extra().contains("filesort"));
        assertThat(plan)
                .filteredOn(step -> step.table().equals("i"))
                .extracting(QueryPlan.Step::key)
                .containsExactly(index);
    }
}
