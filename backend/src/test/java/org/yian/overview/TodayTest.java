package org.yian.overview;

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
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class TodayTest {

    @Inject
    TodayService service;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private long home;
    private List<Long> people = List.of();

    @BeforeEach
    void threePeopleInFiveBeds() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        home = homes.home().beds(5).managers(1).insert();
        people =
                database
                        .list("SELECT id FROM bed WHERE home_id = ? ORDER BY id LIMIT 3", row -> row.number("id"), home)
                        .stream()
                        .map(bed -> homes.addResidentIn(home, bed))
                        .toList();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void theMorningTellsWhoIsOutAndHowManyBedsAreFree() {
        Actor carer = accounts.carer(home).actor();
        leave(carer, people.get(0), "2026-11-24");
        leave(carer, people.get(1), "2026-11-25");

        Today today = service.today(carer);

        assertThat(today.residents()).isEqualTo(3);
        assertThat(today.inHouse()).isEqualTo(1);
        assertThat(today.freeBeds()).isEqualTo(2);
        assertThat(today.out()).extracting(Today.Out::overdue).containsExactly(true, false);
        assertThat(today.calledAt()).isNull();
    }

    @Test
    void aRollCallOfYesterdayIsNotTodays() {
        Actor carer = accounts.carer(home).actor();
        call(carer, "2026-11-24 15:59:59");
        assertThat(service.today(carer).calledAt()).isNull();

        call(carer, "2026-11-24 16:00:00");

        assertThat(service.today(carer).calledAt()).isEqualTo(Instant.parse("2026-11-24T16:00:00Z"));
        assertThat(service.today(carer).missing()).isEqualTo(1);
    }

    @Test
    void birthdaysOfTheNextSevenDaysTodaysFirst() {
        born(0, "1944-12-01");
        born(1, "1950-11-25");
        born(2, "1950-12-02");

        assertThat(service.today(director()).birthdays())
                .satisfiesExactly(
                        first -> {
                            assertThat(first.residentId()).isEqualTo(people.get(1));
                            assertThat(first.age()).isEqualTo(76);
                        },
                        second -> assertThat(second.residentId()).isEqualTo(people.get(0)));
    }

    @Test
    void whoWasBornOnALeapDayHasBirthdayEveryYearAndOverTheNewYear() {
        LocalDate leapDay = LocalDate.of(1944, 2, 29);

        assertThat(Birthdays.next(leapDay, LocalDate.of(2027, 2, 20))).isEqualTo("2027-02-28");
        assertThat(Birthdays.next(leapDay, LocalDate.of(2028, 2, 29))).isEqualTo("2028-02-29");
        assertThat(Birthdays.next(leapDay, LocalDate.of(2027, 3, 1))).isEqualTo("2028-02-29");
        assertThat(Birthdays.next(LocalDate.of(1944, 1, 2), LocalDate.of(2026, 12, 30)))
                .isEqualTo("2027-01-02");
    }

    @Test
    void theDirectorSeesCertificatesThatExpireAndDueAssessmentsTheCarerDoesNot() {
        long staff = database.count("SELECT MAX(id) FROM staff WHERE home_id = ?", home);
        certificate(staff, "HEALTH", "2026-11-24");
        certificate(staff, "CARE_WORKER", "2027-01-24");
        certificate(staff, "SAFETY_OFFICER", "2027-01-25");
        database.change("UPDATE resident SET assessed_on = '2025-12-25' WHERE id = ?", people.get(0));
        database.change("UPDATE resident SET assessed_on = '2025-12-24' WHERE id = ?", people.get(1));
        database.change("UPDATE resident SET support_mode = 'BOARDER' WHERE id = ?", people.get(2));

        Today mine = service.today(director());

        assertThat(mine.certificates())
                .extracting(Today.Expiring::kind, Today.Expiring::expired)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("HEALTH", true),
                        org.assertj.core.groups.Tuple.tuple("CARE_WORKER", false));
        assertThat(mine.assessmentsDue()).isEqualTo(1);
        Today carers = service.today(accounts.carer(home).actor());
        assertThat(carers.certificates()).isEmpty();
        assertThat(carers.assessmentsDue()).isZero();
    }

    @Test
    void whoIsOnDutyTonightComesFromTheRoster() {
        long week = database.insert(
                "INSERT INTO duty_week (home_id, monday, updated_at) VALUES (?, '2026-11-23', UTC_TIMESTAMP(6))", home);
        database.change(
                "INSERT INTO duty_shift (week_id, day, shift, staff_id) SELECT ?, '2026-11-25', 'NIGHT', id FROM staff WHERE home_id = ?",
                week,
                home);

        assertThat(service.today(director()).onDutyTonight()).containsExactly("赵玉兰");
    }

    private Actor director() {
        return accounts.director(home).actor();
    }

    private void born(int person, String day) {
        database.change("UPDATE resident SET birth_date = ? WHERE id = ?", day, people.get(person));
    }

    private void certificate(long staff, String kind, String until) {
        database.change(
                "INSERT INTO staff_certificate (staff_id, kind, number, issued_on, valid_until) VALUES (?, ?, 'A1', '2020-01-01', ?)",
                staff,
                kind,
                until);
    }

    private void leave(Actor actor, long person, String until) {
        database.change(
                """
                INSERT INTO resident_leave (resident_id, home_id, left_on, expected_back_on, reason, fetched_by, created_by,
                    created_at)
                VALUES (?, ?, '2026-11-20', ?, '探亲', '侄子', ?, UTC_TIMESTAMP(6))
                """,
                person,
                home,
                until,
                actor.accountId());
    }

    private void call(Actor actor, String at) {
        database.change(
                "INSERT INTO roll_call (home_id, called_at, called_by, roster, on_leave, missing) VALUES (?, ?, ?, 3, 0, 1)",
                home,
                at,
                actor.accountId());
    }
}
