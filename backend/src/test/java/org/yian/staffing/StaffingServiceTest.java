package org.yian.staffing;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.homes.HomeFigures;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.support.MutableClock;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class StaffingServiceTest {

    private static final StaffingFilter ALL = new StaffingFilter(null, null, null, null);

    @Inject
    StaffingService service;

    @Inject
    StaffingMonths months;

    @Inject
    TestHomes homes;

    @Inject
    HomeFigures figures;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    @BeforeEach
    void onlyTheseHomes() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        database.change("DELETE FROM staffing_month");
        database.change("UPDATE home SET status = 'CLOSED', closed_on = '2024-01-01', closed_reason = '撤并'");
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void oneHomesSurplusDoesNotFillTheGapOfAnother() {
        homes.home().named("满员院").residents(11).managers(5).insert();
        homes.home().named("缺员院").residents(31).managers(1).insert();
        homes.home().named("空院").insert();

        Staffing county = only(StaffingGroup.COUNTY);

        assertThat(county.homes()).isEqualTo(3);
        assertThat(county.residents()).isEqualTo(42);
        assertThat(county.managers()).isEqualTo(6);
        assertThat(county.required()).isEqualTo(2 + 4 + 1);
        assertThat(county.shortfall()).isEqualTo(3 + 1);
        assertThat(county.homesBelow()).isEqualTo(2);
        assertThat(county.homesWithoutProfessionalCare()).isEqualTo(3);
    }

    @Test
    void everyGroupingAddsUpToTheSame() {
        homes.home().residents(25).managers(1).careWorkers(1).insert();
        homes.home()
                .in(TestHomes.LANZHOU, TestHomes.CHENGGUAN, null)
                .residents(7)
                .volunteers(4)
                .insert();
        homes.home()
                .in(TestHomes.JIAYUGUAN, null, TestHomes.XINCHENG_OF_JIAYUGUAN)
                .residents(40)
                .managers(2)
                .insert();
        Actor province = TestActors.province();
        Staffing total = service.total(province, ALL);

        for (StaffingGroup by : StaffingGroup.values()) {
            List<Staffing> rows = service.rows(province, new StaffingFilter(by, null, null, null));
            assertThat(rows.stream().mapToInt(Staffing::shortfall).sum()).isEqualTo(total.shortfall());
            assertThat(rows.stream().mapToInt(Staffing::residents).sum()).isEqualTo(72);
            assertThat(rows.stream().mapToInt(Staffing::professionalCareWorkers).sum())
                    .isEqualTo(1);
        }
        assertThat(total.shortfall()).isEqualTo(1 + 1 + 2);
        assertThat(service.rows(province, new StaffingFilter(StaffingGroup.COUNTY, null, null, null)))
                .extracting(row -> row.region() == null ? null : row.region().code())
                .containsExactlyInAnyOrder(TestHomes.GANZHOU, TestHomes.CHENGGUAN, TestHomes.JIAYUGUAN);
    }

    @Test
    void theListSortsByWhatIsMissingAndShowsOnlyThoseBelow() {
        homes.home().named("甲").residents(11).managers(2).insert();
        homes.home().named("乙").residents(11).managers(1).insert();
        homes.home().named("丙").residents(51).managers(1).insert();

        List<Staffing> rows = service.page(
                        TestActors.county(TestHomes.GANZHOU),
                        new StaffingFilter(null, null, null, true),
                        new PageQuery(0, 50, "shortfall,desc"))
                .items();

        assertThat(rows).extracting(Staffing::homeName).containsExactly("丙", "乙");
    }

    @Test
    void otherCountiesAreNotCounted() {
        homes.home().residents(11).insert();

        assertThat(service.total(TestActors.county(TestHomes.SHANDAN), ALL).homes())
                .isZero();
        assertThat(service.total(TestActors.fire(TestHomes.SHANDAN), ALL).shortfall())
                .isZero();
    }

    @Test
    void monthsThatHaveEndedAreCountedFromTheDaysOfComingAndLeaving() {
        long home = homes.home().residents(12).managers(2).insert();
        database.change("UPDATE resident SET admitted_on = '2026-10-31' WHERE home_id = ? ORDER BY id LIMIT 1", home);
        database.change("UPDATE staff SET ended_on = '2026-10-31' WHERE home_id = ? ORDER BY id LIMIT 1", home);
        figures.refresh(home);

        months.keep();
        months.keep();

        List<StaffingMonth> all =
                service.summary(TestActors.county(TestHomes.GANZHOU), ALL).months();
        assertThat(all).hasSize(12);
        assertThat(all.get(11).month()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(all.get(10).residents()).isEqualTo(12);
        assertThat(all.get(10).managers()).isEqualTo(1);
        assertThat(all.get(10).shortfall()).isEqualTo(1);
        assertThat(all.get(9).residents()).isEqualTo(11);
        assertThat(all.get(9).managers()).isEqualTo(2);
    }

    @Test
    void aMonthThatHasEndedStaysAsItWas() {
        long home = homes.home().residents(12).managers(2).insert();
        months.keep();
        clock.set(Instant.parse("2026-12-02T02:00:00Z"));
        database.change("DELETE FROM staff WHERE home_id = ?", home);
        figures.refresh(home);

        months.keep();

        List<StaffingMonth> all =
                service.summary(TestActors.county(TestHomes.GANZHOU), ALL).months();
        assertThat(all.get(10).managers()).isEqualTo(2);
        assertThat(all.get(11).managers()).isZero();
    }

    @Test
    void theNormsByTierAreOffUntilTheProvinceUsesThem() {
        homes.home().residents(12).insert();

        assertThat(only(StaffingGroup.COUNTY).requiredCareWorkers()).isNull();
    }

    private Staffing only(StaffingGroup by) {
        List<Staffing> rows =
                service.rows(TestActors.county(TestHomes.GANZHOU), new StaffingFilter(by, null, null, null));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    /** The arithmetic of the norms. */
    static class NormProperties {

        @net.jqwik.api.Property
        void theNormIsTheExactSumRoundedUpOnce(
                @ForAll @IntRange(max = 300) int independent,
                @ForAll @IntRange(max = 300) int partially,
                @ForAll @IntRange(max = 300) int dependent) {
            CareNorms.Norm norm = new CareNorms.Norm(10, 6, 3);

            BigDecimal exact = BigDecimal.valueOf(independent * 3L + partially * 5L + dependent * 10L)
                    .divide(BigDecimal.valueOf(30), 0, RoundingMode.CEILING);

            assertThat(norm.required(independent, partially, dependent)).isEqualTo(exact.intValueExact());
        }
    }
}
