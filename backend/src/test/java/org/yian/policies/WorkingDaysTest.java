package org.yian.policies;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
class WorkingDaysTest {

    @Inject
    WorkingDays workingDays;

    @ParameterizedTest(name = "{1} working days after {0} is {2}: {3}")
    @CsvSource({
        "2026-11-25,0,2026-11-25,no day",
        "2026-11-25,3,2026-11-30,over a weekend",
        "2026-02-13,1,2026-02-14,a Saturday that is worked",
        "2026-02-14,1,2026-02-24,over the spring festival",
        "2026-09-30,3,2026-10-10,over the national holiday to a worked Saturday",
        "2026-12-31,1,2027-01-01,a year without a calendar counts weekends only",
        "2028-02-28,1,2028-02-29,a leap day"
    })
    void aTermEndsOnItsLastWorkingDay(LocalDate from, int days, LocalDate last, String why) {
        assertThat(workingDays.after(from, days)).as(why).isEqualTo(last);
    }

    /** Whoever began a term up to this day is late on the given one, and nobody who began later. */
    @ParameterizedTest(name = "on {0} with {1} working days")
    @CsvSource({
        "2026-11-25,0",
        "2026-11-25,3",
        "2026-11-29,3",
        "2026-02-24,3",
        "2026-02-15,1",
        "2026-10-08,3",
        "2026-10-12,5",
        "2027-01-04,3"
    })
    void theLastBeginOfATermThatIsOverIsTheBorderBetweenLateAndInTime(LocalDate day, int days) {
        LocalDate last = workingDays.lastBeginOfTermOver(day, days);

        assertThat(workingDays.after(last, days)).isBefore(day);
        assertThat(workingDays.after(last.plusDays(1), days)).isAfterOrEqualTo(day);
    }
}
