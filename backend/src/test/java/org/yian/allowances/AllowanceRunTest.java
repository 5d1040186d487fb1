package org.yian.allowances;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.PageQuery;
import org.yian.support.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.allowances.AllowanceScene.refusal;

/** Runs on the real database. 6,216 yuan a year is the living standard of the province: 518 a month. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class AllowanceRunTest {

    @Inject
    AllowanceScene scene;

    @Inject
    RunService runs;

    @Inject
    RunPosting posting;

    @Inject
    Holds holds;

    @Inject
    PaymentFile file;

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
        scene.accountOfHome(first, "620000000000001");
        scene.accountOfHome(second, "620000000000002");
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
        assertThat(refusal(() -> runs.approve(
                        place.approves(), october.id(), new RunRequests.RunApproval(october.version(), true))))
                .isEqualTo("STALE_VERSION");
        RunView approved = scene.approve(place, changed);
        posting.post(place.approves(), approved.id(), approved.version());
        assertThat(scene.paid(held)).isEqualTo(Money.ZERO);

        RunView november = scene.computed(place, "2026-11");
        assertThat(scene.lines(november.id(), held))
                .containsExactly("2026-10 TOP_UP 518.00+100.00 RELEASED *", "2026-11 REGULAR 518.00+100.00 RELEASED *");
        holds.release(place.approves(), held);
        RunView released = scene.view(place, november.id());
        assertThat(released.held()).isZero();
        approved = scene.approve(place, released);
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
        scene.end(dies, "2026-10-20");
        scene.assess(getsWeak, "2026-10-25", 0);
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
        scene.end(dies, "2026-08-20");
        assertThat(scene.claimed(dies)).isEqualTo(Money.ZERO);
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
        assertThat(scene.claimed(dies)).as("September was paid after the death").isEqualTo(Money.of(618));
        assertThat(scene.lines(scene.posted(place, "2026-11").id(), lives))
                .containsExactly("2026-11 REGULAR 600.00+100.00 null");
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
}
