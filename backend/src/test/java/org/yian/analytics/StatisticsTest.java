package org.yian.analytics;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;
import org.yian.platform.ProblemException;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MicronautTest(transactional = false)
class StatisticsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Inject
    StatisticsService statistics;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Test
    void whatDoesNotApplyIsNotAskedAndTheWorstStandsFirst() {
        SignedIn county = accounts.county(TestHomes.GANZHOU);
        inspected(county, homes.home().insert(), "FAIL", "PASS", "NOT_APPLICABLE");
        inspected(county, homes.home().insert(), "FAIL", "FAIL", "PASS");

        List<FailRate> items = statistics.rates(county.actor(), of(DAY, DAY), FailGroup.ITEM);

        assertThat(items).extracting(FailRate::asked).containsExactly(2L, 2L, 1L);
        assertThat(items).extracting(FailRate::failed).containsExactly(2L, 1L, 0L);
        assertThat(items)
                .extracting(FailRate::percent)
                .containsExactly(new BigDecimal("100.0"), new BigDecimal("50.0"), new BigDecimal("0.0"));
        assertThat(statistics.rates(county.actor(), of(DAY, DAY), FailGroup.MONTH))
                .singleElement()
                .satisfies(month -> assertThat(month.key()).isEqualTo("2026-03"));
        assertThat(statistics.rates(county.actor(), of(DAY, DAY), FailGroup.REGION))
                .singleElement()
                .satisfies(region -> assertThat(region.name()).isEqualTo("甘州区"));
        assertThat(statistics
                        .heatMap(county.actor(), of(DAY, DAY), FailGroup.ITEM)
                        .cells())
                .hasSize(3);
        assertThat(statistics.rates(accounts.county(TestHomes.SHANDAN).actor(), of(DAY, DAY), FailGroup.ITEM))
                .isEmpty();
    }

    @Test
    void twoYearsAreTheMost() {
        SignedIn county = accounts.county(TestHomes.SHANDAN);

        assertThat(statistics.closing(county.actor(), of(DAY.minusMonths(24), DAY)))
                .isEmpty();
        assertThatThrownBy(() -> statistics.closing(
                        county.actor(), of(DAY.minusMonths(24).minusDays(1), DAY)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> statistics.closing(county.actor(), of(DAY.plusDays(1), DAY)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void theMedianIsTheSlowestOfTheQuickerHalf() {
        ClosingMonth month = StatisticsService.closingMonth(
                "2026-03",
                List.of(
                        new StatisticsRepository.ClosedIn("2026-03", 0, 1, 0),
                        new StatisticsRepository.ClosedIn("2026-03", 5, 2, 1),
                        new StatisticsRepository.ClosedIn("2026-03", 40, 1, 1)));

        assertThat(month).isEqualTo(new ClosingMonth("2026-03", 4, new BigDecimal("12.5"), 5, 40, 2));
    }

    private static StatisticsFilter of(LocalDate from, LocalDate to) {
        return new StatisticsFilter(null, null, null, from, to);
    }

    private void inspected(SignedIn inspector, long home, String... results) {
        UUID id = UUID.randomUUID();
        database.change(
                """
                INSERT INTO inspection (id, home_id, kind, checklist_version_id, inspected_on, created_by, created_at)
                SELECT ?, ?, 'ROUTINE', MIN(id), ?, ?, UTC_TIMESTAMP(6) FROM checklist_version
                """,
                id,
                home,
                DAY,
                inspector.accountId());
        List<Long> items = database.list(
                "SELECT id FROM checklist_item ORDER BY id LIMIT " + results.length, row -> row.number("id"));
        for (int i = 0; i < results.length; i++) {
            database.change(
                    """
                    INSERT INTO inspection_answer (inspection_id, checklist_item_id, result, answered_by, answered_at)
                    VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6))
                    """,
                    id,
                    items.get(i),
                    results[i],
                    inspector.accountId());
        }
        database.change(
                "UPDATE inspection SET state = 'COMPLETED', completed_at = UTC_TIMESTAMP(6), number = ? WHERE id = ?",
                "检-" + id,
                id);
    }
}
