package org.yian.presence;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.ProblemException;
import org.yian.platform.TestViolations;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class PresenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Inject
    LeaveService leaves;

    @Inject
    PresenceService presence;

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
    void threePeople() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        home = homes.home().beds(3).insert();
        people =
                database
                        .list("SELECT id FROM bed WHERE home_id = ? ORDER BY id", row -> row.number("id"), home)
                        .stream()
                        .map(bed -> homes.addResidentIn(home, bed))
                        .toList();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void whoLeavesIsOutUntilTheReturnIsRecorded() {
        Actor carer = accounts.carer(home).actor();

        LeaveRecord gone = leaves.begin(carer, people.get(0), null, leave(TODAY.minusDays(3), TODAY.minusDays(1)));

        assertThat(gone.leaves()).singleElement().satisfies(leave -> {
            assertThat(leave.overdue()).isTrue();
            assertThat(leave.days()).isEqualTo(3);
        });
        assertThat(presence.now(carer, home).onLeave()).isEqualTo(1);
        assertThat(presence.now(carer, home).overdue()).isEqualTo(1);
        assertThat(refusal(() -> leaves.begin(carer, people.get(0), null, leave(TODAY, TODAY))))
                .isEqualTo("ON_LEAVE_ALREADY");

        LeaveRecord back = leaves.end(carer, gone.leaves().get(0).id(), new LeaveEnd(0, TODAY, "状态良好"));

        assertThat(back.daysThisYear()).isEqualTo(3);
        assertThat(back.maximumDays()).isEqualTo(30);
        assertThat(presence.now(carer, home).onLeave()).isZero();
    }

    @Test
    void theReturnLiesBetweenTheLeaveAndToday() {
        Actor carer = accounts.carer(home).actor();
        long id = leaves.begin(carer, people.get(0), null, leave(TODAY.minusDays(3), TODAY))
                .leaves()
                .get(0)
                .id();

        assertThat(violations(() -> leaves.end(carer, id, new LeaveEnd(0, TODAY.plusDays(1), null))))
                .containsExactly("backOn presence.back-between");
        assertThat(violations(() -> leaves.end(carer, id, new LeaveEnd(0, TODAY.minusDays(4), null))))
                .containsExactly("backOn presence.back-between");
    }

    @Test
    void nobodyLeavesInTheFutureOrIsExpectedBackBefore() {
        Actor carer = accounts.carer(home).actor();

        assertThat(violations(() -> leaves.begin(carer, people.get(0), null, leave(TODAY.plusDays(1), TODAY))))
                .containsExactly("leftOn presence.in-future", "expectedBackOn presence.back-before-leave");
    }

    @Test
    void aRollCallCountsAllAndNamesWhoIsMissingWithoutLeave() {
        Actor carer = accounts.carer(home).actor();
        leaves.begin(carer, people.get(0), null, leave(TODAY, TODAY.plusDays(2)));
        UUID key = UUID.randomUUID();
        NewRollCall call = new NewRollCall(
                List.of(new NewRollCall.Absence(people.get(0), null), new NewRollCall.Absence(people.get(1), "去镇上未归")));

        Presence after = presence.call(carer, home, key, call);
        presence.call(carer, home, key, call);

        RollCall last = java.util.Objects.requireNonNull(after.last());
        assertThat(List.of(last.roster(), last.onLeave(), last.missing())).containsExactly(3, 1, 1);
        assertThat(last.missingPersons()).singleElement().satisfies(person -> {
            assertThat(person.residentId()).isEqualTo(people.get(1));
            assertThat(person.remark()).isEqualTo("去镇上未归");
        });
        assertThat(presence.rollCalls(carer, home)).hasSize(1);
    }

    @Test
    void nobodyOfAnotherHomeIsCalled() {
        long other = homes.home().beds(1).insert();
        long stranger = homes.addResidentIn(other, database.count("SELECT id FROM bed WHERE home_id = ?", other));
        Actor carer = accounts.carer(home).actor();
        NewRollCall call = new NewRollCall(List.of(new NewRollCall.Absence(stranger, null)));

        assertThat(refusal(() -> presence.call(carer, home, null, call))).isEqualTo("NOT_FOUND");
        assertThat(refusal(() -> leaves.begin(carer, stranger, null, leave(TODAY, TODAY))))
                .isEqualTo("NOT_FOUND");
    }

    private static NewLeave leave(LocalDate left, LocalDate back) {
        return new NewLeave(left, back, "探亲", "侄子张明", null);
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind().name();
    }

    private static List<String> violations(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return TestViolations.of(catchThrowableOfType(ProblemException.class, call));
    }
}
