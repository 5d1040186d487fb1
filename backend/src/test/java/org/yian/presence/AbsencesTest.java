package org.yian.presence;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is away, and what roll calls tell against rosters, as the offices above the homes see it. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class AbsencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final PageQuery ALL = PageQuery.of(0, 200, null);

    @Inject
    Absences absences;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private long home;
    private long director;
    private List<Long> people = List.of();
    private @Nullable Actor county;

    @BeforeEach
    void aHomeWithPeople() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        home = homes.home().residents(6).insert();
        director = accounts.director(home).accountId();
        people = database.list("SELECT id FROM resident WHERE home_id = ? ORDER BY id", row -> row.number("id"), home);
        county = accounts.county(TestHomes.GANZHOU).actor();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void whoIsOutAndWhoShouldBeBackIsListedTheLongestExpectedFirst() {
        leave(0, TODAY.minusDays(5), TODAY.minusDays(2), null);
        leave(1, TODAY.minusDays(1), TODAY, null);
        leave(2, TODAY.minusDays(9), TODAY.minusDays(7), TODAY.minusDays(7));
        leave(3, TODAY.minusDays(9), TODAY.minusDays(6), null);

        assertThat(ids(LeaveStanding.OUT)).containsExactly(people.get(3), people.get(0), people.get(1));
        assertThat(ids(LeaveStanding.OVERDUE)).containsExactly(people.get(3), people.get(0));
        assertThat(rows(LeaveStanding.OVERDUE).get(1).overdueDays()).isEqualTo(2);
        assertThat(ids(null)).containsExactlyInAnyOrder(people.get(0), people.get(1), people.get(2), people.get(3));
    }

    @Test
    void theDaysOfTheYearAreAddedUpOverAllLeavesAndOnlyMoreThanThePolicyAllowsIsTooLong() {
        leave(0, LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 11), LocalDate.of(2026, 1, 11));
        leave(0, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 21), LocalDate.of(2026, 3, 21));
        leave(1, LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 11), LocalDate.of(2026, 1, 11));
        leave(1, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 22), LocalDate.of(2026, 3, 22));
        leave(2, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 5), null);
        leave(3, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 8, 5), LocalDate.of(2026, 8, 5));
        database.change(
                "UPDATE resident SET ended_on = '2026-09-01', end_reason = 'DEATH' WHERE id = ?", people.get(3));

        assertThat(rows(null))
                .extracting(row -> row.residentId() + " " + row.daysThisYear())
                .contains(people.get(0) + " 30", people.get(1) + " 31", people.get(2) + " 55");
        assertThat(ids(LeaveStanding.LONG)).containsExactlyInAnyOrder(people.get(1), people.get(2));
    }

    @Test
    void anotherCountySeesNobodyAndTheTownshipItsOwn() {
        leave(0, TODAY.minusDays(5), TODAY.minusDays(2), null);

        assertThat(rows(accounts.county(TestHomes.SHANDAN).actor(), LeaveStanding.OUT))
                .isEmpty();
        assertThat(rows(accounts.township(TestHomes.LIANGJIADUN).actor(), LeaveStanding.OUT))
                .hasSize(1);
        assertThat(rows(accounts.township(TestHomes.SHANGQIN).actor(), LeaveStanding.OUT))
                .isEmpty();
    }

    @Test
    void aRollCallThatCountedOthersThanShouldBeThereIsTold() {
        leave(0, TODAY.minusDays(5), TODAY.plusDays(2), null);
        call(TODAY.minusDays(1), 6, 1, 0);
        assertThat(standing(RollCallStanding.DIFFERS)).isNull();
        call(TODAY, 6, 1, 1);

        RollCallRow told = Objects.requireNonNull(standing(RollCallStanding.DIFFERS));

        assertThat(told.counted()).isEqualTo(4);
        assertThat(told.difference()).isEqualTo(-1);
        assertThat(told.missing()).isEqualTo(1);
        leave(1, TODAY, TODAY.plusDays(1), null);
        assertThat(standing(RollCallStanding.DIFFERS))
                .as("the leave explains who was missing")
                .isNull();
    }

    @Test
    void aHomeWithoutARollCallForTheDaysOfThePolicyIsStaleButNotAnEmptyOne() {
        assertThat(Objects.requireNonNull(standing(RollCallStanding.STALE)).stale())
                .isTrue();
        call(TODAY.minusDays(3), 6, 0, 0);
        assertThat(Objects.requireNonNull(standing(RollCallStanding.STALE)).daysSince())
                .isEqualTo(3);
        call(TODAY.minusDays(2), 6, 0, 0);
        assertThat(standing(RollCallStanding.STALE)).isNull();

        home = homes.home().insert();
        assertThat(standing(RollCallStanding.STALE)).isNull();
        home = homes.home().residents(1).closed().insert();
        assertThat(standing(RollCallStanding.STALE)).isNull();
    }

    private void leave(int person, LocalDate left, LocalDate expected, @Nullable LocalDate back) {
        database.change(
                """
                INSERT INTO resident_leave (resident_id, home_id, left_on, expected_back_on, back_on, reason, fetched_by,
                    created_by, created_at)
                VALUES (?, ?, ?, ?, ?, '探亲', '侄子', ?, UTC_TIMESTAMP(6))
                """,
                people.get(person),
                home,
                left,
                expected,
                back,
                director);
    }

    private void call(LocalDate day, int roster, int onLeave, int missing) {
        database.change(
                """
                INSERT INTO roll_call (home_id, called_at, called_by, roster, on_leave, missing)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                home,
                day + " 01:00:00",
                director,
                roster,
                onLeave,
                missing);
    }

    private List<Long> ids(@Nullable LeaveStanding standing) {
        return rows(standing).stream().map(LeaveRow::residentId).toList();
    }

    private List<LeaveRow> rows(@Nullable LeaveStanding standing) {
        return rows(Objects.requireNonNull(county), standing);
    }

    private List<LeaveRow> rows(Actor actor, @Nullable LeaveStanding standing) {
        return absences.leaves(actor, new LeaveFilter(null, home, null, null, standing), ALL)
                .items();
    }

    private @Nullable RollCallRow standing(RollCallStanding standing) {
        return absences.rollCalls(Objects.requireNonNull(county), standing, ALL).items().stream()
                .filter(row -> row.homeId() == home)
                .findFirst()
                .orElse(null);
    }
}
