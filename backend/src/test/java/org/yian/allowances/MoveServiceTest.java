package org.yian.allowances;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.funds.EntryKind;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.Ledger;
import org.yian.funds.MoneyPlace;
import org.yian.funds.NewEntry;
import org.yian.funds.Posting;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.Money;
import org.yian.platform.PageQuery;
import org.yian.residents.EndReason;
import org.yian.residents.Residents;
import org.yian.support.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yian.allowances.AllowanceScene.refusal;
import static org.yian.allowances.AllowanceScene.together;

/** Transfers that are recorded after the month was posted: 518 yuan of living and 100 of care a month. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class MoveServiceTest {

    @Inject
    AllowanceScene scene;

    @Inject
    MoveService moves;

    @Inject
    RecoveryClaims claims;

    @Inject
    Ledger ledger;

    @Inject
    Residents residents;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private AllowanceScene.Place place = AllowanceScene.NOWHERE;
    private long left;
    private long entered;
    private long person;

    /** October and November are posted to the home in which the person has lived since 2020. */
    @BeforeEach
    void twoMonthsPosted() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        place = scene.county();
        left = scene.home(place);
        entered = scene.home(place);
        person = scene.centralised(left);
        scene.posted(place, "2026-10");
        scene.posted(place, "2026-11");
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void theMonthsThatBeganAfterTheMoveAreFoundAndTheMonthOfTheMoveIsNot() {
        assertThat(found()).isEmpty();

        scene.transfer(person, entered, LocalDate.of(2026, 10, 20));

        assertThat(found()).extracting(MisplacedAllowance::month).containsExactly("2026-11");
        MisplacedAllowance november = found().get(0);
        assertThat(november.fromHomeId()).isEqualTo(left);
        assertThat(november.toHomeId()).isEqualTo(entered);
        assertThat(november.living()).isEqualTo(Money.of(518));
        assertThat(november.care()).isEqualTo(Money.of(100));
        assertThat(november.movable()).isTrue();
    }

    @Test
    void whoMovesOnTheFirstDayHasTheMonthInTheNewHome() {
        scene.transfer(person, entered, LocalDate.of(2026, 11, 1));

        assertThat(found()).extracting(MisplacedAllowance::month).containsExactly("2026-11");
    }

    @Test
    void theMoneyGoesFromTheOneHomesBooksIntoTheOthersOnce() {
        scene.transfer(person, entered, LocalDate.of(2026, 10, 20));
        long payment = found().get(0).paymentId();

        moves.move(place.computes(), payment);

        assertThat(scene.balance(left, "SUPPORT")).as("October stays").isEqualTo(Money.of(518));
        assertThat(scene.balance(left, "CARE")).isEqualTo(Money.of(100));
        assertThat(scene.balance(entered, "SUPPORT")).isEqualTo(Money.of(518));
        assertThat(scene.balance(entered, "CARE")).isEqualTo(Money.of(100));
        assertThat(found()).isEmpty();
        assertThat(moves.moves(place.computes(), PageQuery.of(null, null, null)).items())
                .extracting(AllowanceMove::month)
                .containsExactly("2026-11");
        assertThat(refusal(() -> moves.move(place.computes(), payment))).isEqualTo("ALLOWANCE_IN_ITS_HOME");
        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'allowance.move' AND object_id = ?",
                        Long.toString(payment)))
                .as("in the trail of each home")
                .isEqualTo(2);
        assertThatThrownBy(() -> database.change("UPDATE allowance_move SET living = 1 WHERE payment_id = ?", payment))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
    }

    @Test
    void twoOfficersAtTheSameInstantMoveItOnce() throws Exception {
        scene.transfer(person, entered, LocalDate.of(2026, 10, 20));
        long payment = found().get(0).paymentId();

        List<String> results = together(
                () -> {
                    moves.move(place.computes(), payment);
                    return "moved";
                },
                () -> {
                    moves.move(place.approves(), payment);
                    return "moved";
                });

        assertThat(results).containsExactlyInAnyOrder("moved", "ALLOWANCE_IN_ITS_HOME");
        assertThat(scene.balance(entered, "SUPPORT")).isEqualTo(Money.of(518));
    }

    @Test
    void aCorrectedTransferMovesTheMoneyOn() {
        long third = scene.home(place);
        scene.transfer(person, entered, LocalDate.of(2026, 10, 20));
        moves.move(place.computes(), found().get(0).paymentId());
        scene.transfer(person, third, LocalDate.of(2026, 10, 25));

        moves.move(place.computes(), found().get(0).paymentId());

        assertThat(scene.balance(entered, "SUPPORT")).isEqualTo(Money.ZERO);
        assertThat(scene.balance(third, "SUPPORT")).isEqualTo(Money.of(518));
        assertThat(scene.balance(left, "SUPPORT")).isEqualTo(Money.of(518));
    }

    @Test
    void whatTheHomeHasSpentIsNotTakenFromIt() {
        scene.transfer(person, entered, LocalDate.of(2026, 10, 20));
        ledger.post(
                place.computes(),
                new NewEntry(
                        left,
                        EntryKind.IMPORTED,
                        LocalDate.of(2026, 11, 25),
                        "旧账",
                        null,
                        null,
                        List.of(Posting.expense(
                                FundSource.SUPPORT, null, ExpenseCategory.FOOD, MoneyPlace.BANK, Money.of(1000)))));

        assertThat(refusal(() -> moves.move(place.computes(), found().get(0).paymentId())))
                .isEqualTo("BALANCE_TOO_LOW");
        assertThat(scene.balance(entered, "SUPPORT")).isEqualTo(Money.ZERO);
        assertThat(found()).hasSize(1);
    }

    @Test
    void anotherCountysHomeIsShownAndNotBooked() {
        AllowanceScene.Place other = scene.county();
        scene.transfer(person, scene.home(other), LocalDate.of(2026, 10, 20));
        MisplacedAllowance november = found().get(0);

        assertThat(november.movable()).isFalse();
        assertThat(moves.misplaced(other.computes(), PageQuery.of(null, null, null))
                        .items())
                .containsExactly(november);
        assertThat(refusal(() -> moves.move(place.computes(), november.paymentId())))
                .isEqualTo("ALLOWANCE_BETWEEN_OFFICES");
        assertThat(moves.misplaced(scene.county().computes(), PageQuery.of(null, null, null))
                        .items())
                .isEmpty();
    }

    @Test
    void whatIsClaimedBackLaterIsClaimedFromTheHomeThatHasTheMoney() {
        scene.transfer(person, entered, LocalDate.of(2026, 10, 20));
        moves.move(place.computes(), found().get(0).paymentId());
        LocalDate died = LocalDate.of(2026, 10, 30);
        database.change("UPDATE resident SET ended_on = ?, end_reason = 'DEATH' WHERE id = ?", died, person);

        claims.ended(place.computes(), residents.get(place.computes(), person), died, EndReason.DEATH);

        assertThat(database.count("SELECT home_id FROM recovery WHERE resident_id = ?", person))
                .isEqualTo(entered);
    }

    private List<MisplacedAllowance> found() {
        return moves.misplaced(place.computes(), PageQuery.of(null, null, null)).items();
    }
}
