package org.yian.exits;

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
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.residents.EndReason;
import org.yian.residents.Residents;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class TransferServiceTest {

    private static final LocalDate TODAY = ExitScene.TODAY;

    @Inject
    TransferService service;

    @Inject
    ExitService exits;

    @Inject
    Residents residents;

    @Inject
    ExitScene scene;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private long from;
    private long to;
    private long person;
    private @Nullable Actor giving;
    private @Nullable Actor receiving;

    @BeforeEach
    void twoHomesOfDifferentCounties() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        from = homes.home().beds(1).insert();
        to = homes.home().in(TestHomes.ZHANGYE, TestHomes.SHANDAN, null).beds(1).insert();
        person = scene.personIn(from);
        giving = accounts.director(from).actor();
        receiving = accounts.director(to).actor();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void withTheConsentOfBothHomesThePersonHasMoved() {
        leave();
        TransferView requested = request(person, to);
        assertThat(requested.mayAnswer()).isFalse();
        assertThat(requested.mayWithdraw()).isTrue();

        TransferView accepted = accept(requested);

        assertThat(accepted.state()).isEqualTo(TransferState.ACCEPTED);
        assertThat(accepted.residentId()).isEqualTo(person);
        assertThat(residents.get(is(receiving), person).homeId()).isEqualTo(to);
        assertThat(ExitScene.refusal(() -> residents.get(is(giving), person))).isEqualTo("NOT_FOUND");
        assertThat(service.view(is(giving), requested.id()).residentId()).isNull();
        assertThat(List.of(scene.residents(from), scene.residents(to))).containsExactly(0L, 1L);
        assertThat(scene.stays(person)).containsExactly(from + " 2020-01-01 " + TODAY, to + " " + TODAY + " null");
        assertThat(database.count(
                        "SELECT COUNT(*) FROM resident WHERE id = ? AND county_code = ? AND bed_id = ?",
                        person,
                        TestHomes.SHANDAN,
                        scene.bed(to)))
                .isEqualTo(1);
        assertThat(database.count(
                        "SELECT COUNT(*) FROM resident_leave WHERE resident_id = ? AND ended_by = 'TRANSFERRED'",
                        person))
                .isEqualTo(1);
    }

    @Test
    void theReceivingDirectorSeesTheRequestButNotThePerson() {
        TransferView requested = request(person, to);

        TransferView seen = service.view(is(receiving), requested.id());

        assertThat(seen.mayAnswer()).isTrue();
        assertThat(seen.mayWithdraw()).isFalse();
        assertThat(seen.residentId()).isNull();
        assertThat(seen.birthYear()).isEqualTo(1945);
        assertThat(waiting(is(receiving))).containsExactly(requested.id());
        assertThat(waiting(is(giving))).isEmpty();
        Actor third = accounts.director(homes.home().insert()).actor();
        assertThat(ExitScene.refusal(() -> service.view(third, requested.id()))).isEqualTo("NOT_FOUND");
    }

    @Test
    void bothCountiesSeeItAndOnlyTheSideThatActsMayAct() {
        TransferView requested = request(person, to);
        Actor ganzhou = accounts.county(TestHomes.GANZHOU).actor();
        Actor shandan = accounts.county(TestHomes.SHANDAN).actor();

        assertThat(service.view(ganzhou, requested.id()).mayWithdraw()).isTrue();
        assertThat(service.view(shandan, requested.id()).mayWithdraw()).isFalse();
        assertThat(service.view(ganzhou, requested.id()).residentId()).isEqualTo(person);
        assertThat(service.view(shandan, requested.id()).residentId()).isNull();
        assertThat(ExitScene.refusal(() -> service.accept(
                        is(giving),
                        requested.id(),
                        new TransferRequests.TransferAcceptance(requested.version(), scene.bed(to), null))))
                .isEqualTo("TRANSFER_STEP_OF_OTHER_HOME");
        assertThat(ExitScene.refusal(() -> service.withdraw(
                        is(receiving),
                        requested.id(),
                        new TransferRequests.TransferWithdrawal(requested.version(), "不要了"))))
                .isEqualTo("TRANSFER_STEP_OF_OTHER_HOME");
    }

    @Test
    void aDeclinedTransferLeavesThePersonAndMayBeAskedAgain() {
        TransferView requested = request(person, to);

        TransferView declined = service.decline(
                is(receiving), requested.id(), new TransferRequests.TransferRefusal(requested.version(), "没有护理员"));

        assertThat(declined.state()).isEqualTo(TransferState.DECLINED);
        assertThat(declined.answer()).isEqualTo("没有护理员");
        assertThat(scene.stays(person)).containsExactly(from + " 2020-01-01 null");
        assertThat(request(person, to).state()).isEqualTo(TransferState.REQUESTED);
    }

    @Test
    void anOpenExitStopsATransferAndTheOtherWayRound() {
        TransferView requested = request(person, to);
        assertThat(ExitScene.refusal(
                        () -> exits.report(is(giving), person, null, ExitScene.report(EndReason.OWN_WISH))))
                .isEqualTo("PROCEDURE_OPEN_ALREADY");
        service.withdraw(
                is(giving), requested.id(), new TransferRequests.TransferWithdrawal(requested.version(), "改为退出"));
        exits.report(is(giving), person, null, ExitScene.report(EndReason.OWN_WISH));

        assertThat(ExitScene.refusal(() -> request(person, to))).isEqualTo("PROCEDURE_OPEN_ALREADY");
    }

    @Test
    void nobodyMovesToTheSameOrAClosedHomeAndNoBoarderMoves() {
        long closed = homes.home().closed().insert();

        assertThat(ExitScene.refusal(() -> request(person, from))).isEqualTo("TRANSFER_TO_SAME_HOME");
        assertThat(ExitScene.refusal(() -> request(person, closed))).isEqualTo("TRANSFER_TO_CLOSED_HOME");
        database.change("UPDATE resident SET support_mode = 'BOARDER' WHERE id = ?", person);
        assertThat(ExitScene.refusal(() -> request(person, to))).isEqualTo("TRANSFER_OF_CENTRALISED_ONLY");
    }

    @Test
    void theMoveIsNotBeforeTheSignatureOrInTheFuture() {
        TransferView requested = request(person, to);

        for (LocalDate day : List.of(TODAY.minusDays(3), TODAY.plusDays(1))) {
            assertThat(ExitScene.violations(() -> service.accept(
                            is(receiving),
                            requested.id(),
                            new TransferRequests.TransferAcceptance(requested.version(), scene.bed(to), day))))
                    .containsExactly("movedOn exits.moved-between");
        }
    }

    @Test
    void homesOfTheSameCountyAreOfferedFirst() {
        homes.home()
                .named("第一转院敬老院")
                .in(TestHomes.LANZHOU, TestHomes.CHENGGUAN, null)
                .insert();
        homes.home().named("第二转院敬老院").beds(3).insert();

        assertThat(service.targets(is(giving), person, "转院"))
                .extracting(TransferTarget::homeName)
                .containsExactly("第二转院敬老院", "第一转院敬老院");
    }

    @RepeatedTest(3)
    void ofTwoAcceptancesForTheLastBedAtTheSameInstantOneSucceeds() throws Exception {
        long otherHome = homes.home().beds(1).insert();
        long other = scene.personIn(otherHome);
        TransferView one = request(person, to);
        TransferView two =
                service.request(accounts.director(otherHome).actor(), other, null, transfer(to, TODAY.minusDays(2)));

        List<String> results = ExitScene.together(() -> accept(one), () -> accept(two));

        assertThat(results).containsExactlyInAnyOrder("DONE", "HOME_FULL");
        assertThat(scene.residents(to)).isEqualTo(1);
        assertThat(scene.residents(from) + scene.residents(otherHome)).isEqualTo(1);
    }

    @Test
    void aSecondTransferGoesOnFromTheFirst() {
        accept(request(person, to));
        clock.set(Instant.parse("2026-12-01T02:00:00Z"));
        TransferView back = service.request(is(receiving), person, null, transfer(from, TODAY.plusDays(1)));

        service.accept(
                is(giving),
                back.id(),
                new TransferRequests.TransferAcceptance(back.version(), scene.bed(from), TODAY.plusDays(2)));

        assertThat(scene.stays(person))
                .containsExactly(
                        from + " 2020-01-01 " + TODAY,
                        to + " " + TODAY + " " + TODAY.plusDays(2),
                        from + " " + TODAY.plusDays(2) + " null");
    }

    private TransferView request(long somebody, long home) {
        return service.request(is(giving), somebody, null, transfer(home, TODAY.minusDays(2)));
    }

    private TransferView accept(TransferView transfer) {
        return service.accept(
                is(receiving),
                transfer.id(),
                new TransferRequests.TransferAcceptance(transfer.version(), scene.bed(to), null));
    }

    private static TransferRequests.NewTransfer transfer(long home, LocalDate signedOn) {
        return new TransferRequests.NewTransfer(
                home, "离亲属近，便于照顾", new TransferRequests.Consent("本人自愿转院", "王有福", signedOn));
    }

    private List<Long> waiting(Actor actor) {
        TransferFilter filter = new TransferFilter(null, null, null, null, null, null, true);
        return service.list(actor, filter, PageQuery.of(0, 200, null)).items().stream()
                .map(TransferView::id)
                .toList();
    }

    private void leave() {
        database.insert(
                """
                INSERT INTO resident_leave (resident_id, home_id, left_on, expected_back_on, reason, fetched_by, created_by,
                    created_at)
                VALUES (?, ?, '2026-11-20', '2026-11-28', '探亲', '侄子', ?, UTC_TIMESTAMP(6))
                """,
                person,
                from,
                is(giving).accountId());
    }

    private static Actor is(@Nullable Actor actor) {
        return Objects.requireNonNull(actor);
    }
}
