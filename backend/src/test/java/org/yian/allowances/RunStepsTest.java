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
import org.yian.funds.Ledger;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.Money;
import org.yian.support.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yian.allowances.AllowanceScene.refusal;
import static org.yian.allowances.AllowanceScene.together;

/** Who takes which step of a run, also two at once, and what stays as it is. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class RunStepsTest {

    @Inject
    AllowanceScene scene;

    @Inject
    RunService runs;

    @Inject
    RunComputing computing;

    @Inject
    RunPosting posting;

    @Inject
    Ledger ledger;

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
    void whoComputesDoesNotApprove() {
        AllowanceScene.Place place = scene.county();
        scene.centralised(scene.home(place));
        RunView run = scene.computed(place, "2026-11");

        assertThat(refusal(() -> runs.approve(place.computes(), run.id(), approval(run))))
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
                () -> runs.approve(place.approves(), run.id(), approval(run))
                        .run()
                        .state()
                        .name(),
                () -> runs.approve(place.approves(), run.id(), approval(run))
                        .run()
                        .state()
                        .name());

        assertThat(results).containsExactlyInAnyOrder("APPROVED", "RUN_NOT_AT_THIS_STEP");
    }

    @Test
    void whoHasDiedSinceTheComputationIsNotPaidUnseen() {
        AllowanceScene.Place place = scene.county();
        long home = scene.home(place);
        scene.centralised(home);
        long dies = scene.centralised(home);
        RunView run = scene.approved(place, "2026-11");
        scene.end(dies, "2026-10-20");

        assertThat(refusal(() -> posting.post(place.approves(), run.id(), run.version())))
                .isEqualTo("RUN_OVERTAKEN");
        runs.discard(place.approves(), run.id(), new RunRequests.Discard(run.version(), "有人去世"));
        scene.posted(place, "2026-11");

        assertThat(scene.balance(home, "SUPPORT")).isEqualTo(Money.of(518));
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

    private static RunRequests.RunApproval approval(RunView run) {
        return new RunRequests.RunApproval(run.version(), true);
    }
}
