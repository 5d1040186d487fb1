package org.yian.allowances;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Money;
import org.yian.platform.PageQuery;
import org.yian.residents.EndReason;
import org.yian.residents.Residents;
import org.yian.residents.SupportPaid;
import org.yian.support.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Money paid for months that were not due comes back. 618 yuan a month are paid here, 518 of it for living. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class RecoveryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final RecoveryFilter ALL = new RecoveryFilter(null, null, null, null, null, null, null);

    @Inject
    AllowanceScene scene;

    @Inject
    RecoveryService recoveries;

    @Inject
    Residents residents;

    @Inject
    SupportPaid paid;

    @Inject
    MutableClock clock;

    private AllowanceScene.Place place = AllowanceScene.NOWHERE;
    private long home;
    private long person;

    @BeforeEach
    void threeMonthsPaid() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        place = scene.county();
        home = scene.home(place);
        person = scene.centralised(home);
        scene.centralised(home);
        scene.posted(place, "2026-09");
        scene.posted(place, "2026-10");
        scene.posted(place, "2026-11");
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void aDeathThatIsFiledLateOpensAClaimAtOnce() {
        residents.end(place.computes(), person, LocalDate.of(2026, 9, 20), EndReason.DEATH);

        RecoveryView claim = claim();
        assertThat(claim.claimed()).isEqualTo(Money.of(1236));
        assertThat(claim.outstanding()).isEqualTo(Money.of(1236));
        assertThat(claim.reason()).isEqualTo(RecoveryReason.DEATH);
        assertThat(recoveries.view(place.computes(), claim.id()).months())
                .extracting(month -> month.month() + " " + month.living() + " " + month.care())
                .containsExactly("2026-10 518.00 100.00", "2026-11 518.00 100.00");
    }

    @Test
    void whatWasPaidAfterAMonthIsToldToOtherFeatures() {
        assertThat(paid.paidAfter(person, YearMonth.of(2026, 9))).isEqualByComparingTo("1236.00");
        assertThat(paid.paidAfter(person, YearMonth.of(2026, 11))).isEqualByComparingTo("0.00");
    }

    @Test
    void theNextRunFindsTheSameClaimAndDoesNotDoubleIt() {
        residents.end(place.computes(), person, LocalDate.of(2026, 9, 20), EndReason.DEATH);
        clock.set(Instant.parse("2026-12-05T02:00:00Z"));

        scene.posted(place, "2026-12");

        assertThat(claim().claimed()).isEqualTo(Money.of(1236));
    }

    @Test
    void aDeathThatIsWithdrawnCancelsTheClaim() {
        residents.end(place.computes(), person, LocalDate.of(2026, 9, 20), EndReason.DEATH);
        long claim = claim().id();

        residents.resume(place.computes(), person, null);

        RecoveryView cancelled = recoveries.view(place.computes(), claim).recovery();
        assertThat(cancelled.state()).isEqualTo(RecoveryState.CANCELLED);
        assertThat(cancelled.claimed()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatCameBackBeforeTheWithdrawalIsPaidAgain() {
        residents.end(place.computes(), person, LocalDate.of(2026, 9, 20), EndReason.DEATH);
        repay(claim(), "700", false);
        residents.resume(place.computes(), person, null);
        clock.set(Instant.parse("2026-12-05T02:00:00Z"));

        RunView run = scene.posted(place, "2026-12");

        assertThat(scene.lines(run.id(), person))
                .containsExactly(
                        "2026-10 TOP_UP 518.00+0.00 STANDARD",
                        "2026-11 TOP_UP 182.00+0.00 STANDARD",
                        "2026-12 REGULAR 518.00+100.00 null");
    }

    @Test
    void aCorrectedDayOfDeathCorrectsTheClaim() {
        residents.end(place.computes(), person, LocalDate.of(2026, 9, 20), EndReason.DEATH);

        residents.correctEnd(place.computes(), person, LocalDate.of(2026, 10, 20));

        assertThat(recoveries.totals(place.computes(), ALL).outstanding()).isEqualTo(Money.of(618));
    }

    @Test
    void theHomePaysBackOutOfItsBooks() {
        residents.end(place.computes(), person, LocalDate.of(2026, 9, 20), EndReason.DEATH);
        Money support = scene.balance(home, "SUPPORT");
        Money care = scene.balance(home, "CARE");

        repay(claim(), "1000", true);
        assertThat(claim().state()).isEqualTo(RecoveryState.OPEN);
        assertThat(claim().outstanding()).isEqualTo(Money.of(236));
        repay(claim(), "236", true);

        assertThat(claim().state()).isEqualTo(RecoveryState.REPAID);
        assertThat(scene.balance(home, "SUPPORT")).isEqualTo(support.minus(Money.of(1036)));
        assertThat(scene.balance(home, "CARE")).isEqualTo(care.minus(Money.of(200)));
        assertThat(scene.sum(
                        """
                        SELECT SUM(effect) AS sum FROM fund_posting WHERE home_id = ? AND flow = 'INCOME'
                        """,
                        home))
                .as("counts as less income, not as spending")
                .isEqualTo(Money.of(6 * 618 - 1236));
    }

    @Test
    void theSameInstalmentIsRecordedOnce() {
        residents.end(place.computes(), person, LocalDate.of(2026, 9, 20), EndReason.DEATH);
        RecoveryView claim = claim();
        UUID key = UUID.randomUUID();

        recoveries.repay(place.computes(), claim.id(), key, instalment(claim, "100", false));
        recoveries.repay(place.computes(), claim.id(), key, instalment(claim, "100", false));

        assertThat(claim().repaid()).isEqualTo(Money.of(100));
    }

    @Test
    void nobodyPaysBackMoreThanIsOwed() {
        residents.end(place.computes(), person, LocalDate.of(2026, 9, 20), EndReason.DEATH);

        assertThat(AllowanceScene.refusal(() -> repay(claim(), "1236.01", false)))
                .isEqualTo("REPAID_TOO_MUCH");
        assertThat(AllowanceScene.refusal(() -> repay(claim(), "0", false))).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void theRestIsGivenUpByTwoOfTheCounty() {
        residents.end(place.computes(), person, LocalDate.of(2026, 9, 20), EndReason.DEATH);
        repay(claim(), "1000", false);
        RecoveryView claim = claim();
        recoveries.askWriteOff(
                place.computes(), claim.id(), new RecoveryRequests.WriteOff(claim.version(), "已无遗产，家属无力承担"));
        RecoveryRequests.WriteOffDecision agrees = new RecoveryRequests.WriteOffDecision(claim().version(), true);

        assertThat(AllowanceScene.refusal(() -> recoveries.decideWriteOff(place.computes(), claim.id(), agrees)))
                .isEqualTo("WRITE_OFF_BY_ANOTHER_PERSON");
        RecoveryView written =
                recoveries.decideWriteOff(place.approves(), claim.id(), agrees).recovery();

        assertThat(written.state()).isEqualTo(RecoveryState.WRITTEN_OFF);
        assertThat(written.writeOff()).extracting(RecoveryView.WriteOff::amount).isEqualTo(Money.of(236));
        assertThat(written.outstanding()).isEqualTo(Money.ZERO);
        clock.set(Instant.parse("2026-12-05T02:00:00Z"));
        scene.posted(place, "2026-12");
        assertThat(recoveries.totals(place.computes(), ALL).recoveries()).isEqualTo(1);
    }

    private RecoveryView claim() {
        return recoveries
                .list(place.computes(), ALL, PageQuery.of(0, 50, null))
                .items()
                .get(0);
    }

    private void repay(RecoveryView claim, String amount, boolean fromBooks) {
        recoveries.repay(place.computes(), claim.id(), null, instalment(claim, amount, fromBooks));
    }

    private static RecoveryRequests.NewInstalment instalment(RecoveryView claim, String amount, boolean fromBooks) {
        return new RecoveryRequests.NewInstalment(claim.version(), TODAY, Money.of(amount), "侄子", fromBooks, null);
    }
}
