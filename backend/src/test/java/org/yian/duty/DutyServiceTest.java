package org.yian.duty;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.TestViolations;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class DutyServiceTest {

    /** The week of Wednesday, 2026-11-25. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Inject
    DutyService service;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private long home;
    private List<Long> staff = List.of();

    @BeforeEach
    void aHomeWithTwo() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        home = homes.home().managers(2).insert();
        staff = database.list("SELECT id FROM staff WHERE home_id = ? ORDER BY id", row -> row.number("id"), home);
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void aWeekIsWrittenAsAWholeAndTellsTheNightsWithoutAnybody() {
        DutyWeek empty = service.week(director(), home, MONDAY);
        assertThat(empty.version()).isEqualTo(-1);
        assertThat(empty.staff()).hasSize(2);

        DutyWeek week = service.plan(
                director(), home, MONDAY, new DutyPlan(-1, List.of(night(MONDAY, 0), night(MONDAY.plusDays(6), 1))));

        assertThat(week.version()).isZero();
        assertThat(week.nightsWithout()).hasSize(5).doesNotContain(MONDAY, MONDAY.plusDays(6));
        assertThat(week.updatedBy()).isNotNull();
        DutyWeek again = service.plan(director(), home, MONDAY, new DutyPlan(0, List.of(night(MONDAY, 1))));
        assertThat(again.entries()).containsExactly(night(MONDAY, 1));
    }

    @Test
    void aWeekMadeByTwoAtOnceIsNotOverwritten() {
        service.plan(director(), home, MONDAY, new DutyPlan(-1, List.of(night(MONDAY, 0))));

        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> service.plan(director(), home, MONDAY, new DutyPlan(-1, List.of())))
                        .kind())
                .isEqualTo(PlatformProblem.STALE_VERSION);
        assertThat(service.week(director(), home, MONDAY).entries()).hasSize(1);
    }

    @Test
    void aWeekCanBeChangedUntilItsSundayAndNotAfterIt() {
        clock.set(Instant.parse("2026-11-29T15:59:00Z"));
        service.plan(director(), home, MONDAY, new DutyPlan(-1, List.of()));
        clock.set(Instant.parse("2026-11-29T16:01:00Z"));

        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> service.plan(director(), home, MONDAY, new DutyPlan(0, List.of())))
                        .kind())
                .isEqualTo(DutyProblem.DUTY_WEEK_OVER);
        assertThat(service.week(director(), home, MONDAY).over()).isTrue();
    }

    @Test
    void onlyThoseWhoWorkHereAndOnlyDaysOfTheWeek() {
        long other = homes.home().managers(1).insert();
        long stranger = database.count("SELECT MAX(id) FROM staff WHERE home_id = ?", other);

        assertThat(TestViolations.of(() -> service.plan(
                        director(),
                        home,
                        MONDAY,
                        new DutyPlan(
                                -1,
                                List.of(
                                        new DutyEntry(MONDAY, Shift.DAY, stranger),
                                        night(MONDAY.plusDays(7), 0),
                                        night(MONDAY, 1),
                                        night(MONDAY, 1))))))
                .containsExactly(
                        "entries[0].staffId duty.not-of-this-home",
                        "entries[1].day duty.outside-of-week",
                        "entries[3] duty.twice");
        assertThat(TestViolations.of(() -> service.week(director(), home, MONDAY.plusDays(1))))
                .containsExactly("monday duty.not-a-monday");
    }

    @Test
    void whoLeftKeepsTheNameInThePlan() {
        service.plan(director(), home, MONDAY, new DutyPlan(-1, List.of(night(MONDAY, 0))));
        database.change("UPDATE staff SET ended_on = '2026-11-25' WHERE id = ?", staff.get(0));

        DutyWeek week = service.week(director(), home, MONDAY);

        assertThat(week.staff()).extracting(DutyWeek.Person::id).containsExactly(staff.get(1), staff.get(0));
        assertThat(week.staff().get(1).post()).isNull();
    }

    private DutyEntry night(LocalDate day, int who) {
        return new DutyEntry(day, Shift.NIGHT, staff.get(who));
    }

    private Actor director() {
        return accounts.director(home).actor();
    }
}
