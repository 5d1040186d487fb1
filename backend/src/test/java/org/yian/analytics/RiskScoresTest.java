package org.yian.analytics;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;
import org.yian.platform.ProblemException;
import org.yian.platform.TimeFactory;
import org.yian.support.MutableClock;
import org.yian.support.QueryPlan;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class RiskScoresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

    @Inject
    RiskScores scores;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    QueryPlan plan;

    @Inject
    MutableClock clock;

    private SignedIn county;

    @BeforeEach
    void today() {
        clock.set(TODAY.atTime(LocalTime.NOON).atZone(TimeFactory.ZONE).toInstant());
        county = accounts.county(TestHomes.GANZHOU);
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void aHomeThatWasNeverSeenGetsTheMostForThatAndNothingElse() {
        RiskScore score = of(homes.home().managers(3).insert());

        assertThat(part(score, RiskPart.MONTHS_UNSEEN).count()).isNull();
        assertThat(part(score, RiskPart.MONTHS_UNSEEN).points()).isEqualByComparingTo("15");
        assertThat(score.score()).isEqualTo(15);
    }

    @Test
    void eachPartCountsAndStopsAtItsMost() {
        long home = homes.home().residents(35).managers(1).insert();
        inspected(home, LocalDate.of(2026, 2, 28), "81.50");
        for (int i = 0; i < 4; i++) {
            item(home, "CRITICAL", TODAY.minusDays(1));
        }
        item(home, "GENERAL", TODAY);
        item(home, "GENERAL", TODAY.plusDays(1));

        RiskScore score = of(home);

        assertThat(part(score, RiskPart.CRITICAL_ITEMS).count()).isEqualByComparingTo("4");
        assertThat(part(score, RiskPart.CRITICAL_ITEMS).points()).isEqualByComparingTo("25");
        assertThat(part(score, RiskPart.OVERDUE_ITEMS).count()).isEqualByComparingTo("4");
        assertThat(part(score, RiskPart.OVERDUE_ITEMS).points()).isEqualByComparingTo("12");
        assertThat(part(score, RiskPart.LOST_SCORE).points()).isEqualByComparingTo("9.25");
        assertThat(part(score, RiskPart.MONTHS_UNSEEN).count()).isEqualByComparingTo("3");
        assertThat(part(score, RiskPart.MISSING_MANAGERS).points()).isEqualByComparingTo("6");
        assertThat(score.score()).isEqualTo(55);
        assertThat(score.parts())
                .extracting(RiskScore.Part::most)
                .extracting(BigDecimal::intValueExact)
                .satisfies(most -> assertThat(
                                most.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(100));
    }

    @Test
    void aNewValueCountsFromItsDay() {
        long home = homes.home().managers(3).insert();
        database.change(
                "INSERT INTO policy_parameter (code, effective_from, amount, unit, source) VALUES ('risk.month-unseen-most', '2099-01-01', 1, 'points', 'x')");

        assertThat(of(home).score()).isEqualTo(15);
    }

    @Test
    void anInspectionOfLongAgoThatIsCompletedLateDoesNotHideTheLastOne() {
        long home = homes.home().managers(3).insert();
        inspected(home, LocalDate.of(2026, 5, 1), "100.00");
        inspected(home, LocalDate.of(2025, 5, 1), "40.00");

        assertThat(of(home).lastInspectedOn()).isEqualTo("2026-05-01");
        assertThat(part(of(home), RiskPart.LOST_SCORE).points()).isEqualByComparingTo("0");
    }

    @Test
    void homesOfOtherPlacesAreNotThere() {
        long foreign =
                homes.home().in(TestHomes.LANZHOU, TestHomes.CHENGGUAN, null).insert();

        assertThat(scores.all(county.actor(), null, null))
                .extracting(RiskScore::homeId)
                .doesNotContain(foreign);
        assertThatThrownBy(() -> scores.ofHome(county.actor(), foreign)).isInstanceOf(ProblemException.class);
    }

    @Test
    void tenHomesMoreDoNotMakeMoreQueries() {
        homes.home().insert();
        long before = plan.rowsRead(() -> scores.all(county.actor(), null, null));
        for (int i = 0; i < 10; i++) {
            homes.home().insert();
        }
        long after = plan.rowsRead(() -> scores.all(county.actor(), null, null));

        assertThat(after - before).as("rows read for ten homes more").isLessThan(200);
    }

    private RiskScore of(long home) {
        return scores.ofHome(county.actor(), home);
    }

    private static RiskScore.Part part(RiskScore score, RiskPart wanted) {
        return score.parts().stream()
                .filter(part -> part.part() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private void inspected(long home, LocalDate day, @Nullable String score) {
        UUID id = UUID.randomUUID();
        database.change(
                """
                INSERT INTO inspection (id, home_id, kind, checklist_version_id, inspected_on, created_by, created_at)
                SELECT ?, ?, 'ROUTINE', MIN(id), ?, ?, UTC_TIMESTAMP(6) FROM checklist_version
                """,
                id,
                home,
                day,
                county.accountId());
        database.change(
                "UPDATE inspection SET state = 'COMPLETED', completed_at = UTC_TIMESTAMP(6), number = ?, score = ? WHERE id = ?",
                "检-" + id,
                score,
                id);
    }

    private void item(long home, String severity, LocalDate deadline) {
        database.change(
                """
                INSERT INTO rectification_item (number, home_id, item_code, category, category_en, requirement, requirement_en,
                    problem, basis, severity, fire_department, at_once, found_on, deadline, original_deadline)
                VALUES (?, ?, 'FIR-01', '消防', 'Fire', '要求', 'Requirement', '问题', '依据', ?, FALSE, FALSE, '2026-01-01', ?, ?)
                """,
                UUID.randomUUID().toString(),
                home,
                severity,
                deadline,
                deadline);
    }
}
