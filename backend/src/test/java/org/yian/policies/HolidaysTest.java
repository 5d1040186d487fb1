package org.yian.policies;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.ProblemKind;
import org.yian.platform.TestViolations;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class HolidaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);
    private static final LocalDate SATURDAY = LocalDate.of(2027, 2, 13);

    @Inject
    Holidays holidays;

    @Inject
    WorkingDays workingDays;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    @AfterEach
    void theCalendarOfBefore() {
        clock.reset();
        database.change("DELETE FROM holiday WHERE day >= '2027-01-01'");
    }

    @Test
    void aChangeOfTheCalendarHoldsAtOnceForTermsAndIsAudited() {
        Actor province = accounts.province().actor();
        LocalDate friday = MONDAY.minusDays(3);
        assertThat(workingDays.after(friday, 1)).isEqualTo(MONDAY);

        holidays.put(province, MONDAY, change(null, false));
        assertThat(workingDays.after(friday, 1)).isEqualTo(MONDAY.plusDays(1));
        holidays.put(province, SATURDAY, change(null, true));
        assertThat(workingDays.after(SATURDAY.minusDays(1), 1)).isEqualTo(SATURDAY);
        assertThat(holidays.remove(province, MONDAY, 0).days()).hasSize(1);
        assertThat(workingDays.after(friday, 1)).isEqualTo(MONDAY);

        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE object_type = 'holiday' AND object_id = ?"
                                + " AND action = 'holiday.remove' AND before_state LIKE '%春节%'",
                        MONDAY.toString()))
                .isEqualTo(1);
    }

    @Test
    void aDayIsOffOnlyInTheWeekAndWorkedOnlyAtTheWeekend() {
        Actor province = accounts.province().actor();

        assertThat(TestViolations.of(() -> holidays.put(province, MONDAY, change(null, true))))
                .containsExactly("working policies.worked-weekday");
        assertThat(TestViolations.of(() -> holidays.put(province, SATURDAY, change(null, false))))
                .containsExactly("working policies.weekend-off-anyway");
        assertThat(TestViolations.of(() -> holidays.put(province, LocalDate.of(1999, 1, 4), change(null, false))))
                .containsExactly("day policies.year-between");
    }

    @Test
    void whoHasNotSeenTheLastChangeIsRefused() {
        Actor province = accounts.province().actor();
        holidays.put(province, MONDAY, change(null, false));

        assertThat(kind(() -> holidays.put(province, MONDAY, change(null, false))))
                .isEqualTo(PlatformProblem.STALE_VERSION);
        assertThat(holidays.put(province, MONDAY, change(0, false))
                        .days()
                        .get(0)
                        .version())
                .isEqualTo(1);
        assertThat(kind(() -> holidays.remove(province, MONDAY, 0))).isEqualTo(PlatformProblem.STALE_VERSION);
        assertThat(kind(() -> holidays.put(province, MONDAY.plusDays(1), change(3, false))))
                .isEqualTo(PlatformProblem.NOT_FOUND);
    }

    @Test
    void theNextYearIsMissedFromDecemberOn() {
        clock.set(Instant.parse("2026-11-30T15:59:59Z"));
        assertThat(holidays.missingYear()).isEmpty();
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        assertThat(holidays.missingYear()).contains(2027);
        assertThat(holidays.year(2026).missingYear()).isEqualTo(2027);

        holidays.put(accounts.province().actor(), MONDAY, change(null, false));

        assertThat(holidays.missingYear()).isEmpty();
        clock.set(Instant.parse("2028-03-01T02:00:00Z"));
        assertThat(holidays.missingYear()).as("this year itself").contains(2028);
    }

    private static HolidayChange change(@Nullable Integer version, boolean working) {
        return new HolidayChange(version, working, "春节", "国务院办公厅关于2027年部分节假日安排的通知");
    }

    private static ProblemKind kind(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(ProblemException.class, call))
                .kind();
    }
}
