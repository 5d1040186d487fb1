package org.yian.allowances;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.support.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.allowances.AllowanceScene.refusal;

/** Who is paid without a bank account is seen before the approval, and never stands in the file of the bank. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class MissingAccountsTest {

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

    private AllowanceScene.Place place = AllowanceScene.NOWHERE;
    private long home;
    private long dispersed;

    /** Two in a home and one in a village. */
    @BeforeEach
    void peopleWithoutAccounts() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        place = scene.county();
        home = scene.home(place);
        scene.centralised(home);
        scene.centralised(home);
        dispersed = scene.dispersed(place);
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void theApprovalIsRefusedUntilItIsSaidThatTheyWereSeen() {
        RunView run = scene.computed(place, "2026-11");

        assertThat(missing(run)).isEqualTo(new RunDetail.Missing(2, 3, Money.of(1854)));
        assertThat(refusal(() -> approve(run, null))).isEqualTo("ACCOUNTS_MISSING");
        assertThat(refusal(() -> approve(run, false))).isEqualTo("ACCOUNTS_MISSING");
        assertThat(approve(run, true).state()).isEqualTo(RunState.APPROVED);
        assertThat(database.count(
                        """
                        SELECT COUNT(*) FROM audit_event WHERE action = 'allowance-run.approve' AND object_id = ?
                            AND after_state LIKE '%"withoutAccount":2%' AND after_state LIKE '%1854%'
                        """,
                        Long.toString(run.id())))
                .isOne();
    }

    @Test
    void whereAllHaveAccountsNothingIsToBeSaid() {
        scene.accountOfHome(home, "620000000000001");
        scene.account(dispersed, "6217001234567890123");
        RunView run = scene.computed(place, "2026-11");

        assertThat(missing(run)).isEqualTo(RunDetail.Missing.NONE);
        assertThat(approve(run, null).state()).isEqualTo(RunState.APPROVED);
    }

    @Test
    void whoIsHeldBackIsNotMissing() {
        scene.accountOfHome(home, "620000000000001");
        RunView run = scene.computed(place, "2026-11");
        assertThat(missing(run)).isEqualTo(new RunDetail.Missing(1, 1, Money.of(618)));

        holds.hold(place.computes(), dispersed, new RunRequests.Hold("没有账户"));

        RunView held = scene.view(place, run.id());
        assertThat(missing(held)).isEqualTo(RunDetail.Missing.NONE);
        assertThat(approve(held, null).state()).isEqualTo(RunState.APPROVED);
    }

    @Test
    void theFileHasNoLineWithoutAnAccountAndGainsItWhenTheAccountIsRecorded() {
        scene.accountOfHome(home, "620000000000001");
        RunView approved = approve(scene.computed(place, "2026-11"), true);
        RunView posted = posting.post(place.approves(), approved.id(), approved.version())
                .run();

        assertThat(file.transfers(posted))
                .extracting(PaymentFile.Transfer::account)
                .containsExactly("620000000000001");
        assertThat(csv(posted)).doesNotContain("\"\"");
        assertThat(sum(posted).plus(missing(posted).amount()))
                .isEqualTo(posted.living().plus(posted.care()));

        scene.account(dispersed, "6217001234567890123");
        assertThat(file.transfers(posted)).hasSize(2);
        assertThat(missing(posted)).isEqualTo(RunDetail.Missing.NONE);
        assertThat(sum(posted)).isEqualTo(posted.living().plus(posted.care()));
    }

    private RunDetail.Missing missing(RunView run) {
        return runs.view(place.computes(), run.id()).missing();
    }

    private RunView approve(RunView run, @Nullable Boolean withoutAccounts) {
        return runs.approve(place.approves(), run.id(), new RunRequests.RunApproval(run.version(), withoutAccounts))
                .run();
    }

    private Money sum(RunView run) {
        return Money.sum(
                file.transfers(run).stream().map(PaymentFile.Transfer::amount).toList());
    }

    private String csv(RunView run) {
        return new String(file.csv(place.computes(), run.id()).content(), StandardCharsets.UTF_8);
    }
}
