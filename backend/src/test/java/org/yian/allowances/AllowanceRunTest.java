package org.yian.allowances;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.funds.Ledger;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.Money;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.residents.EndReason;
import org.yian.residents.Residents;
import org.yian.support.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Runs on the real database. 6,216 yuan a year is the living standard of the province: 518 a month. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class AllowanceRunTest {

    @Inject
    AllowanceScene scene;

    @Inject
    RunService runs;

    @Inject
    RunComputing computing;

    @Inject
    RunPosting posting;

    @Inject
    Holds holds;

    @Inject
    PaymentFile file;

    @Inject
    Ledger ledger;

    @Inject
    Residents residents;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    @BeforeEach
    void november() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void everybodyIsComputedByTheWayOfSupport() {
        AllowanceScene.Place place = scene.county();
        long home = scene.home(place);
        long centralised = scene.centralised(home);
        long boarder = scene.boarder(home);
        long dispersed = scene.dispersed(place);
        long tooNew = scene.centralised(home, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 2));

        RunView run = scene.computed(place, "2026-11");

        assertThat(run.state()).isEqualTo(RunState.COMPUTED);
        assertThat(scene.lines(run.id(), centralised)).containsExactly("2026-11 REGULAR 518.00+100.00 null");
        assertThat(scene.lines(run.id(), dispersed)).containsExactly("2026-11 REGULAR 518.00+100.00 null");
        assertThat(scene.lines(run.id(), boarder)).containsExactly("2026-11 REGULAR 0.00+0.00 BOARDER");
        assertThat(scene.lines(run.id(), tooNew)).isEmpty();
        assertThat(run.persons()).isEqualTo(2);
        assertThat(run.living().plus(run.care())).isEqualTo(Money.of(1236));
        assertThat(run.done()).isEqualTo(run.total()).isEqualTo(4);
    }

    @Test
    void whatIsPaidStandsInTheBooksTheListAndTheFileAlike() {
        AllowanceScene.Place place = scene.county();
        long first = scene.home(place);
        long second = scene.home(place);
        scene.centralised(first);
        scene.centralised(first);
        scene.centralised(second);
        long dispersed = scene.dispersed(place);
        scene.account(dispersed, "6217001234567890123");

        RunView run = scene.posted(place, "2026-11");

        assertThat(scene.balance(first, "SUPPORT")).isEqualTo(Money.of(1036));
        assertThat(scene.balance(first, "CARE")).isEqualTo(Money.of(200));
        assertThat(scene.balance(second, "SUPPORT")).isEqualTo(Money.of(518));
        assertThat(scene.paid(dispersed)).isEqualTo(Money.of(618));
        Money lines = scene.sum("SELECT SUM(payable) AS sum FROM allowance_line WHERE run_id = ?", run.id());
        Money payments =
                scene.sum("SELECT SUM(living + care) AS sum FROM allowance_payment WHERE run_id = ?", run.id());
        List<PaymentFile.Transfer> transfers = file.transfers(run);
        Money transferred =
                Money.sum(transfers.stream().map(PaymentFile.Transfer::amount).toList());
        assertThat(lines).isEqualTo(Money.of(2472)).isEqualTo(payments).isEqualTo(transferred);
        assertThat(transfers).hasSize(3);
        assertThat(transfers.get(2).account()).isEqualTo("6217001234567890123");
        String csv = new String(file.csv(place.computes(), run.id()).content(), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"6217001234567890123\"", "\"618.00\"");
        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'allowance-run.payment-file' AND object_id = ?",
                        Long.toString(run.id())))
                .isEqualTo(1);
    }

    @Test
    void whoComputesDoesNotApprove() {
        AllowanceScene.Place place = scene.county();
        scene.centralised(scene.home(place));
        RunView run = scene.computed(place, "2026-11");

        assertThat(refusal(() -> runs.approve(place.computes(), run.id(), run.version())))
                .isEqualTo("RUN_BY_ANOTHER_PERSON");
        assertThat(refusal(() -> posting.post(place.approves(), run.id(), run.version())))
                .isEqualTo("RUN_NOT_AT_THIS_STEP");
    }

    @Test
    void computingTwiceGivesOneRun() throws Exception {
        AllowanceScene.Place place = scene.county();
        long home = scene.home(place);
        for (int person = 0; person < 30; person++) {
            scene.centralised(home);
        }

        List<String> results = together(
                () -> {
                    computing.compute(runs.begin(place.computes(), "2026-11").id());
                    return "computed";
                },
                () -> {
                    computing.compute(runs.begin(place.approves(), "2026-11").id());
                    return "computed";
                });

        assertThat(results).containsOnly("computed");
        assertThat(database.count(
                        "SELECT COUNT(*) FROM allowance_run WHERE office_code = ? AND state = 'COMPUTED'",
                        place.county()))
                .isEqualTo(1);
        assertThat(database.count(
                        "SELECT COUNT(*) FROM allowance_line l JOIN allowance_run r ON r.id = l.run_id WHERE r.office_code = ?",
                        place.county()))
                .isEqualTo(30);
    }

    @Test
    void twoOfficersWhoPostAtTheSameInstantPostOnce() throws Exception {
        AllowanceScene.Place place = scene.county();
        long home = scene.home(place);
        scene.centralised(home);
        RunView run = scene.approved(place, "2026-11");

        List<String> results = together(
                () -> posting.post(place.computes(), run.id(), run.version())
                        .run()
                        .state()
                        .name(),
                () -> posting.post(place.approves(), run.id(), run.version())
                        .run()
                        .state()
                        .name());

        assertThat(results).containsExactlyInAnyOrder("POSTED", "RUN_NOT_AT_THIS_STEP");
        assertThat(scene.balance(home, "SUPPORT")).isEqualTo(Money.of(518));
        assertThat(database.count("SELECT COUNT(*) FROM fund_entry WHERE home_id = ?", home))
                .isEqualTo(1);
    }

    @Test
    void twoOfficersWhoApproveAtTheSameInstantApproveOnce() throws Exception {
        AllowanceScene.Place place = scene.county();
        scene.centralised(scene.home(place));
        RunView run = scene.computed(place, "2026-11");

        List<String> results = together(
                () -> runs.approve(place.approves(), run.id(), run.version())
                        .run()
                        .state()
                        .name(),
                () -> runs.approve(place.approves(), run.id(), run.version())
                        .run()
                        .state()
                        .name());

        assertThat(results).containsExactlyInAnyOrder("APPROVED", "RUN_NOT_AT_THIS_STEP");
    }

    @Test
    void whatIsHeldIsPaidWithTheRunAfterTheRelease() {
        AllowanceScene.Place place = scene.county();
        long home = scene.home(place);
        long held = scene.centralised(home);
        scene.centralised(home);
        RunView october = scene.computed(place, "2026-10");

        holds.hold(place.computes(), held, new RunRequests.Hold("正在核实身份"));
        RunView changed = scene.view(place, october.id());
        assertThat(changed.held()).isEqualTo(1);
        assertThat(changed.living()).isEqualTo(Money.of(518));
        assertThat(refusal(() -> runs.approve(place.approves(), october.id(), october.version())))
                .isEqualTo("STALE_VERSION");
        RunView approved =
                runs.approve(place.approves(), october.id(), changed.version()).run();
        posting.post(place.approves(), approved.id(), approved.version());
        assertThat(scene.paid(held)).isEqualTo(Money.ZERO);

        RunView november = scene.computed(place, "2026-11");
        assertThat(scene.lines(november.id(), held))
                .containsExactly("2026-10 TOP_UP 518.00+100.00 RELEASED *", "2026-11 REGULAR 518.00+100.00 RELEASED *");
        holds.release(place.approves(), held);
        RunView released = scene.view(place, november.id());
        assertThat(released.held()).isZero();
        approved = runs.approve(place.approves(), november.id(), released.version())
                .run();
        posting.post(place.approves(), approved.id(), approved.version());

        assertThat(scene.paid(held)).isEqualTo(Money.of(1236));
        assertThat(scene.balance(home, "SUPPORT")).isEqualTo(Money.of(2072));
    }

    @Test
    void differencesAreToldByCause() {
        AllowanceScene.Place place = scene.county();
        long home = scene.home(place);
        scene.centralised(home);
        long dies = scene.centralised(home);
        long getsWeak = scene.centralised(home);
        scene.posted(place, "2026-10");
        end(dies, "2026-10-20");
        assess(getsWeak, "2026-10-25", 0);
        long comes = scene.centralised(home, LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 12));

        RunView run = scene.computed(place, "2026-11");

        assertThat(scene.lines(run.id(), dies)).containsExactly("2026-11 REGULAR 0.00+0.00 DEATH");
        assertThat(scene.lines(run.id(), getsWeak)).containsExactly("2026-11 REGULAR 518.00+300.00 TIER");
        assertThat(scene.lines(run.id(), comes)).containsExactly("2026-11 REGULAR 518.00+100.00 NEW");
        assertThat(runs.view(place.computes(), run.id()).differences())
                .extracting(d -> d.cause() + " " + d.persons() + " " + d.amount())
                .containsExactly("DEATH 1 -618.00", "NEW 1 618.00", "TIER 1 200.00");
        assertThat(runs.lines(
                                place.computes(),
                                run.id(),
                                new LineFilter(null, null, null, null, null, null, null, true),
                                PageQuery.of(0, 50, null))
                        .items())
                .hasSize(3);
    }

    @Test
    void aBackDatedStandardIsMadeGoodForTheDeadToo() {
        AllowanceScene.Place place = scene.county();
        long home = scene.home(place);
        long lives = scene.centralised(home);
        long dies = scene.centralised(home);
        scene.posted(place, "2026-08");
        scene.posted(place, "2026-09");
        end(dies, "2026-08-20");
        assertThat(claimed(dies)).isEqualTo(Money.ZERO);
        database.change(
                """
                INSERT INTO living_standard (area_code, kind, effective_from, yearly, document_number, source, published_at)
                VALUES (?, 'RURAL', '2026-08-01', 7200, '文', '试', '2026-10-08')
                """,
                place.county());

        RunView run = scene.posted(place, "2026-10");

        assertThat(scene.lines(run.id(), lives))
                .containsExactly(
                        "2026-08 TOP_UP 82.00+0.00 STANDARD",
                        "2026-09 TOP_UP 82.00+0.00 STANDARD",
                        "2026-10 REGULAR 600.00+100.00 STANDARD");
        assertThat(scene.lines(run.id(), dies))
                .containsExactly("2026-08 TOP_UP 82.00+0.00 STANDARD", "2026-10 REGULAR 0.00+0.00 DEATH");
        assertThat(claimed(dies)).as("September was paid after the death").isEqualTo(Money.of(618));
        assertThat(scene.lines(scene.posted(place, "2026-11").id(), lives))
                .containsExactly("2026-11 REGULAR 600.00+100.00 null");
    }

    @Test
    void whoHasDiedSinceTheComputationIsNotPaidUnseen() {
        AllowanceScene.Place place = scene.county();
        long home = scene.home(place);
        scene.centralised(home);
        long dies = scene.centralised(home);
        RunView run = scene.approved(place, "2026-11");
        end(dies, "2026-10-20");

        assertThat(refusal(() -> posting.post(place.approves(), run.id(), run.version())))
                .isEqualTo("RUN_OVERTAKEN");
        runs.discard(place.approves(), run.id(), new RunRequests.Discard(run.version(), "有人去世"));
        scene.posted(place, "2026-11");

        assertThat(scene.balance(home, "SUPPORT")).isEqualTo(Money.of(518));
    }

    @Test
    void whoMovesToAnotherCountyIsPaidOnce() {
        AllowanceScene.Place from = scene.county();
        AllowanceScene.Place to = scene.county();
        long person = scene.centralised(scene.home(from));
        scene.posted(from, "2026-10");
        database.change(
                "UPDATE resident SET home_id = ?, in_home_since = '2026-10-12' WHERE id = ?", scene.home(to), person);
        scene.posted(to, "2026-10");
        assertThat(scene.paid(person)).isEqualTo(Money.of(618));

        RunView left = scene.posted(from, "2026-11");
        RunView came = scene.posted(to, "2026-11");

        assertThat(scene.lines(left.id(), person)).containsExactly("2026-11 REGULAR 0.00+0.00 TRANSFER");
        assertThat(scene.lines(came.id(), person)).hasSize(1);
        assertThat(scene.paid(person)).isEqualTo(Money.of(1236));
    }

    @Test
    void aReversedEntryRestoresTheBooks() {
        AllowanceScene.Place place = scene.county();
        long home = scene.home(place);
        scene.centralised(home);
        RunView run = scene.posted(place, "2026-11");
        long entry = database.count("SELECT entry_id FROM allowance_home_payment WHERE run_id = ?", run.id());

        ledger.reverse(place.computes(), entry, LocalDate.of(2026, 11, 25), "退票");

        assertThat(scene.balance(home, "SUPPORT")).isEqualTo(Money.ZERO);
        assertThat(scene.balance(home, "CARE")).isEqualTo(Money.ZERO);
    }

    @Test
    void aComputationThatWasCutOffIsTakenUpAgain() throws Exception {
        AllowanceScene.Place place = scene.county();
        scene.centralised(scene.home(place));
        long run = runs.begin(place.computes(), "2026-11").id();
        clock.set(Instant.parse("2026-11-25T02:05:00Z"));

        computing.takeUpCutOff();

        for (int wait = 0; wait < 100 && scene.view(place, run).state() == RunState.COMPUTING; wait++) {
            Thread.sleep(50);
        }
        assertThat(scene.view(place, run).state()).isEqualTo(RunState.COMPUTED);
        assertThat(scene.view(place, run).persons()).isEqualTo(1);
    }

    @Test
    void theDatabaseRefusesToChangeWhatWasPaidOrToPayItTwice() {
        AllowanceScene.Place place = scene.county();
        scene.centralised(scene.home(place));
        RunView run = scene.posted(place, "2026-11");

        for (String statement : List.of(
                "UPDATE allowance_payment SET living = 1 WHERE run_id = ?",
                "DELETE FROM allowance_payment WHERE run_id = ?",
                "UPDATE allowance_line SET living = 1 WHERE run_id = ?",
                "DELETE FROM allowance_line WHERE run_id = ?",
                "UPDATE allowance_run SET state = 'APPROVED' WHERE id = ?",
                "DELETE FROM allowance_run WHERE id = ?",
                "UPDATE allowance_home_payment SET living = 1 WHERE run_id = ?")) {
            assertThatThrownBy(() -> database.change(statement, run.id()))
                    .as(statement)
                    .isInstanceOfSatisfying(DatabaseException.class, refused -> assertThat(refused.refusedByTrigger())
                            .isTrue());
        }
        assertThatThrownBy(() -> database.change(
                        """
                        INSERT INTO allowance_payment (run_id, office_code, resident_id, person_hash, for_month, part, kind,
                            city_code, mode, living, care, paid_at)
                        SELECT run_id, office_code, resident_id, person_hash, for_month, part, kind, city_code, mode, 1, 0,
                            paid_at FROM allowance_payment WHERE run_id = ?
                        """,
                        run.id()))
                .isInstanceOfSatisfying(
                        DatabaseException.class, refused -> assertThat(refused.duplicateKey("allowance_payment_once"))
                                .isTrue());
    }

    @Test
    void theFutureIsNotComputed() {
        AllowanceScene.Place place = scene.county();

        assertThat(refusal(() -> runs.begin(place.computes(), "2026-12"))).isEqualTo("INVALID_REQUEST");
    }

    private void end(long person, String on) {
        database.change("UPDATE resident SET ended_on = ?, end_reason = ? WHERE id = ?", on, EndReason.DEATH, person);
    }

    /** All indicators alike: 1 able, 0 not. */
    private void assess(long person, String on, int able) {
        database.change(
                """
                INSERT INTO self_care_assessment (resident_id, assessed_on, occasion, eating, dressing, getting_up, toilet,
                    walking, bathing, first_assessor, second_assessor) VALUES (?, ?, 'CHANGE', ?, ?, ?, ?, ?, ?, '甲', '乙')
                """,
                person,
                on,
                able,
                able,
                able,
                able,
                able,
                able);
    }

    private Money claimed(long person) {
        return scene.sum("SELECT COALESCE(SUM(living + care), 0) AS sum FROM recovery WHERE resident_id = ?", person);
    }

    static String refusal(ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind().toString();
    }

    /** What comes of two calls at the same instant: their results or the kinds of the refusals. */
    static List<String> together(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> results =
                    threads.invokeAll(List.of(() -> result(start, one), () -> result(start, other)));
            return List.of(results.get(0).get(), results.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private static String result(CyclicBarrier start, Callable<String> call) throws Exception {
        start.await();
        try {
            return call.call();
        } catch (ProblemException refused) {
            return refused.kind().toString();
        }
    }
}
