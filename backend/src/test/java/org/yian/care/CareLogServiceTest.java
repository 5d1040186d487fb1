package org.yian.care;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.ProblemException;
import org.yian.platform.TestViolations;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class CareLogServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    @Inject
    CareLogService service;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private long home;
    private @Nullable Actor carer;

    @BeforeEach
    void aHouse() {
        clock.set(NOW);
        home = homes.home().insert();
        carer = accounts.carer(home).actor();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void roundsAndHandoversStandInTheLogTheNewestFirst() {
        service.round(carer(), home, null, new NewNightRound(NOW.minusSeconds(7200), true, " "));
        service.round(carer(), home, null, new NewNightRound(NOW.minusSeconds(60), false, "202 室老人咳嗽，已通知院长"));
        service.handOver(carer(), home, null, handover(NOW, "李明", "王芳"));

        CareLog log = service.log(accounts.county(TestHomes.GANZHOU).actor(), home);

        assertThat(log.nightRounds()).extracting(CareLog.NightRound::note).containsExactly("202 室老人咳嗽，已通知院长", null);
        assertThat(log.nightRounds().get(0).recordedBy()).isEqualTo(carer().displayName());
        assertThat(log.handovers()).singleElement().satisfies(one -> {
            assertThat(one.takenOverBy()).isEqualTo("王芳");
            assertThat(one.present()).isEqualTo(12);
            assertThat(one.recordedAt()).isEqualTo(NOW);
        });
    }

    @Test
    void theLogReachesBackThirtyOneDays() {
        service.round(carer(), home, null, new NewNightRound(NOW, true, null));
        service.handOver(carer(), home, null, handover(NOW, "李明", "王芳"));

        clock.set(NOW.plus(Duration.ofDays(31)));
        assertThat(service.log(carer(), home).nightRounds()).hasSize(1);

        clock.set(NOW.plus(Duration.ofDays(31)).plusSeconds(1));
        assertThat(service.log(carer(), home).nightRounds()).isEmpty();
        assertThat(service.log(carer(), home).handovers()).isEmpty();
    }

    @Test
    void nothingIsRecordedAheadOrLaterThanThreeDays() {
        Instant limit = NOW.minus(Duration.ofDays(3));

        assertThat(violations(() -> round(NOW.plusSeconds(1)))).containsExactly("roundedAt care.in-future");
        assertThat(violations(() -> round(limit.minusSeconds(1)))).containsExactly("roundedAt care.too-late");
        assertThat(violations(() -> service.handOver(carer(), home, null, handover(NOW.plusSeconds(1), "李明", "王芳"))))
                .containsExactly("handedAt care.in-future");
        assertThat(violations(() -> service.handOver(carer(), home, null, handover(limit.minusSeconds(1), "李明", "王芳"))))
                .containsExactly("handedAt care.too-late");
        assertThat(round(limit).nightRounds()).hasSize(1);
    }

    @Test
    void whatWasNotWellIsToldAndNobodyTakesOverFromThemselves() {
        assertThat(violations(() -> service.round(carer(), home, null, new NewNightRound(NOW, false, " "))))
                .containsExactly("note care.note-needed");
        assertThat(violations(() -> service.handOver(carer(), home, null, handover(NOW, "李明", " 李明 "))))
                .containsExactly("takenOverBy care.same-person");
    }

    @Test
    void whatIsSentTwiceIsKeptOnceEvenWhenTheRepeatComesLate() {
        UUID key = UUID.randomUUID();
        NewNightRound round = new NewNightRound(NOW, true, null);
        UUID second = UUID.randomUUID();
        service.round(carer(), home, key, round);
        service.handOver(carer(), home, second, handover(NOW, "李明", "王芳"));

        clock.set(NOW.plus(Duration.ofDays(4)));
        CareLog log = service.round(carer(), home, key, round);
        service.handOver(carer(), home, second, handover(NOW, "李明", "王芳"));

        assertThat(log.nightRounds()).hasSize(1);
        assertThat(service.log(carer(), home).handovers()).hasSize(1);
    }

    @Test
    void otherHomesAndClosedOnesAreNotWrittenTo() {
        long other = homes.home().insert();
        long closed = homes.home().closed().insert();

        assertThat(refusal(() -> service.round(carer(), other, null, new NewNightRound(NOW, true, null))))
                .isEqualTo("NOT_FOUND");
        assertThat(refusal(() -> service.log(carer(), other))).isEqualTo("NOT_FOUND");
        Actor director = accounts.director(closed).actor();
        assertThat(refusal(() -> service.round(director, closed, null, new NewNightRound(NOW, true, null))))
                .isEqualTo("HOME_NOT_OPEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE night_round SET all_well = TRUE WHERE home_id = ?",
                "DELETE FROM night_round WHERE home_id = ?",
                "UPDATE duty_handover SET summary = 'x' WHERE home_id = ?",
                "DELETE FROM duty_handover WHERE home_id = ?"
            })
    void theDatabaseKeepsWhatWasWritten(String sql) {
        round(NOW);
        service.handOver(carer(), home, null, handover(NOW, "李明", "王芳"));

        assertThatThrownBy(() -> database.change(sql, home))
                .isInstanceOfSatisfying(DatabaseException.class, refusal -> assertThat(refusal.refusedByTrigger())
                        .isTrue());
    }

    private CareLog round(Instant at) {
        return service.round(carer(), home, null, new NewNightRound(at, true, null));
    }

    private static NewDutyHandover handover(Instant at, String from, String to) {
        return new NewDutyHandover(at, from, to, 12, "平安", null);
    }

    private static List<String> violations(ThrowingCallable call) {
        return TestViolations.of(catchThrowableOfType(ProblemException.class, call));
    }

    private static String refusal(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind().name();
    }

    private Actor carer() {
        return Objects.requireNonNull(carer);
    }
}
