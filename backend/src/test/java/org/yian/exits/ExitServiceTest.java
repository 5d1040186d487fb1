package org.yian.exits;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.PageQuery;
import org.yian.residents.EndReason;
import org.yian.residents.Residents;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class ExitServiceTest {

    private static final LocalDate TODAY = ExitScene.TODAY;

    @Inject
    ExitService service;

    @Inject
    ExitDecisions decisions;

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

    private long home;
    private long person;
    private @Nullable Actor director;
    private @Nullable Actor township;
    private @Nullable Actor county;

    @BeforeEach
    void somebodyInABed() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        home = homes.home().beds(2).insert();
        person = scene.personIn(home);
        director = accounts.director(home).actor();
        township = accounts.township(TestHomes.LIANGJIADUN).actor();
        county = accounts.county(TestHomes.GANZHOU).actor();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void theHomeReportsTheTownshipReviewsTheNoticeHangsTheCountyApproves() {
        ExitView reported = report(EndReason.SUPPORTED_BY_FAMILY);
        assertThat(reported.state()).isEqualTo(ExitState.REPORTED);
        ExitView hung = hung(reported, TODAY.minusDays(7));

        ExitDetail approved = decisions.decide(is(county), hung.id(), ExitScene.approval(hung.version(), TODAY));

        assertThat(approved.exit().state()).isEqualTo(ExitState.APPROVED);
        assertThat(Objects.requireNonNull(approved.exit().outcome()).endedOn()).isEqualTo(TODAY);
        assertThat(approved.steps())
                .extracting(ExitStep::action)
                .containsExactly(ExitAction.REPORT, ExitAction.REVIEW, ExitAction.NOTICE, ExitAction.APPROVE);
        assertThat(database.count(
                        "SELECT COUNT(*) FROM resident WHERE id = ? AND ended_on = ? AND bed_id IS NULL"
                                + " AND end_reason = 'SUPPORTED_BY_FAMILY'",
                        person,
                        TODAY))
                .isEqualTo(1);
        assertThat(scene.residents(home)).isZero();
        assertThat(scene.stays(person)).containsExactly(home + " 2020-01-01 " + TODAY);
    }

    @Test
    void onTheSixthDayTheNoticeStillHangsAndOnTheSeventhTheCountyMayApprove() {
        ExitView hung = hung(report(EndReason.OWN_WISH), TODAY.minusDays(6));
        assertThat(service.view(is(county), hung.id()).exit().allowed())
                .containsExactly(ExitAction.REFUSE, ExitAction.RETURN);
        assertThat(ExitScene.refusal(
                        () -> decisions.decide(is(county), hung.id(), ExitScene.approval(hung.version(), TODAY))))
                .isEqualTo("EXIT_NOTICE_STILL_HANGS");

        clock.set(Instant.parse("2026-11-25T16:00:00Z"));

        assertThat(decisions
                        .decide(is(county), hung.id(), ExitScene.approval(hung.version(), TODAY))
                        .exit()
                        .state())
                .isEqualTo(ExitState.APPROVED);
    }

    @Test
    void aNoticeHangsNeitherBeforeTheReportNorInTheFuture() {
        ExitView reviewed = reviewed(report(EndReason.OWN_WISH));

        assertThat(ExitScene.violations(() -> notice(reviewed, TODAY.minusDays(21))))
                .containsExactly("from exits.notice-before-report");
        assertThat(ExitScene.violations(() -> notice(reviewed, TODAY.plusDays(1))))
                .containsExactly("from exits.in-future");
    }

    @Test
    void anApprovalNeedsTheDayAndWhoWasToldAndARefusalItsReason() {
        ExitView hung = hung(report(EndReason.OWN_WISH), TODAY.minusDays(7));
        int version = hung.version();

        assertThat(ExitScene.violations(() -> decisions.decide(
                        is(county), hung.id(), new ExitRequests.ExitDecision(version, true, null, null, null))))
                .containsExactlyInAnyOrder("leavingOn exits.leaving-needed", "notification exits.notification-needed");
        assertThat(ExitScene.violations(
                        () -> decisions.decide(is(county), hung.id(), ExitScene.approval(version, TODAY.plusDays(1)))))
                .containsExactly("leavingOn exits.in-future");
        assertThat(ExitScene.violations(() -> decisions.decide(
                        is(county), hung.id(), new ExitRequests.ExitDecision(version, false, null, null, " "))))
                .containsExactly("reason exits.refusal-needs-reason");
    }

    @Test
    void aRefusedExitLeavesThePersonInTheBed() {
        ExitView reviewed = reviewed(report(EndReason.OWN_WISH));

        ExitDetail refused = decisions.decide(
                is(county),
                reviewed.id(),
                new ExitRequests.ExitDecision(reviewed.version(), false, null, null, "本人无处可去"));

        assertThat(refused.exit().state()).isEqualTo(ExitState.REFUSED);
        assertThat(refused.exit().answer()).isEqualTo("本人无处可去");
        assertThat(scene.residents(home)).isEqualTo(1);
        assertThat(report(EndReason.OWN_WISH).state()).isEqualTo(ExitState.REPORTED);
    }

    @Test
    void aReturnedExitIsReportedAnewAndReviewedAnew() {
        ExitView hung = hung(report(EndReason.OWN_WISH), TODAY.minusDays(7));
        ExitView returned = decisions
                .sendBack(is(county), hung.id(), new ExitRequests.ExitReturn(hung.version(), "请附本人申请"))
                .exit();
        assertThat(list(is(director), true)).containsExactly(returned.id());

        ExitDetail again = service.reportAgain(
                is(director),
                hung.id(),
                new ExitRequests.ExitChange(returned.version(), ExitScene.report(EndReason.IMPRISONED)));

        assertThat(again.exit().state()).isEqualTo(ExitState.REPORTED);
        assertThat(again.exit().review()).isNull();
        assertThat(again.exit().notice()).isNull();
        assertThat(again.exit().answer()).isNull();
        assertThat(again.steps()).hasSize(5);
    }

    @Test
    void aHomeWithoutTownshipIsReviewedByTheCountyOrTheCityWithoutCounties() {
        long alone = homes.home().in(TestHomes.JIAYUGUAN, null, null).beds(1).insert();
        long somebody = scene.personIn(alone);
        Actor city = accounts.county(TestHomes.JIAYUGUAN).actor();
        ExitView reported = service.report(
                        accounts.director(alone).actor(), somebody, null, ExitScene.report(EndReason.OWN_WISH))
                .exit();

        assertThat(list(city, true)).containsExactly(reported.id());
        assertThat(decisions
                        .review(city, reported.id(), new ExitRequests.ExitReview(reported.version(), true, "属实"))
                        .exit()
                        .state())
                .isEqualTo(ExitState.REVIEWED);
    }

    @Test
    void theCountyLeavesTheReviewToTheTownshipAndTheTownshipTheDecisionToTheCounty() {
        ExitView reported = report(EndReason.OWN_WISH);

        assertThat(ExitScene.refusal(() -> decisions.review(
                        is(county), reported.id(), new ExitRequests.ExitReview(reported.version(), true, "属实"))))
                .isEqualTo("EXIT_STEP_OF_ANOTHER_OFFICE");
        assertThat(ExitScene.refusal(
                        () -> service.report(is(township), person, null, ExitScene.report(EndReason.OWN_WISH))))
                .isEqualTo("EXIT_STEP_OF_ANOTHER_OFFICE");
    }

    @Test
    void theTownshipReportsADispersedPersonAndTheCountyDecides() {
        long somebody = scene.dispersed();
        assertThat(ExitScene.violations(() ->
                        service.report(is(township), somebody, null, ExitScene.report(EndReason.DISPERSED_SUPPORT))))
                .containsExactly("report.reason exits.reason-for-mode");
        ExitView reported = service.report(is(township), somebody, null, ExitScene.report(EndReason.ABLE_TO_WORK))
                .exit();
        assertThat(reported.state()).isEqualTo(ExitState.REVIEWED);
        ExitView hung = decisions
                .notice(
                        is(township),
                        reported.id(),
                        new ExitRequests.ExitNotice(reported.version(), TODAY.minusDays(8), "村务公开栏"))
                .exit();

        decisions.decide(is(county), hung.id(), ExitScene.approval(hung.version(), TODAY));

        assertThat(database.count("SELECT COUNT(*) FROM resident WHERE id = ? AND active = FALSE", somebody))
                .isEqualTo(1);
        assertThat(scene.stays(somebody)).isEmpty();
    }

    @Test
    void aBoardersAgreementEndsWithTheRecordOfTheHome() {
        database.change("UPDATE resident SET support_mode = 'BOARDER' WHERE id = ?", person);
        assertThat(ExitScene.violations(
                        () -> service.report(is(director), person, null, ExitScene.report(EndReason.OWN_WISH))))
                .containsExactly("report.reason exits.reason-for-boarder");
        UUID key = UUID.randomUUID();

        ExitView ended = service.report(is(director), person, key, ExitScene.report(EndReason.AGREEMENT_ENDED))
                .exit();

        assertThat(ended.state()).isEqualTo(ExitState.RECORDED);
        assertThat(ended.allowed()).isEmpty();
        assertThat(scene.residents(home)).isZero();
        assertThat(service.report(is(director), person, key, ExitScene.report(EndReason.AGREEMENT_ENDED))
                        .exit()
                        .id())
                .isEqualTo(ended.id());
    }

    @Test
    void aMinorKeepsTheSupportUntilEighteen() {
        database.change("UPDATE resident SET category = 'MINOR', birth_date = '2009-01-01' WHERE id = ?", person);

        assertThat(ExitScene.violations(() -> report(EndReason.GROWN_UP)))
                .containsExactly("report.reason exits.minor-keeps-support");
        database.change("UPDATE resident SET birth_date = '2008-11-25' WHERE id = ?", person);
        assertThat(report(EndReason.GROWN_UP).state()).isEqualTo(ExitState.REPORTED);
    }

    @Test
    void oneProcedureIsOpenAtATimeUntilItIsWithdrawn() {
        ExitView reported = report(EndReason.OWN_WISH);
        assertThat(ExitScene.refusal(() -> report(EndReason.IMPRISONED))).isEqualTo("PROCEDURE_OPEN_ALREADY");

        service.withdraw(is(director), reported.id(), new ExitRequests.ExitWithdrawal(reported.version(), "本人改变主意"));

        assertThat(report(EndReason.IMPRISONED).state()).isEqualTo(ExitState.REPORTED);
    }

    @Test
    void anExitLapsesWhenThePersonDies() {
        ExitView reported = report(EndReason.OWN_WISH);

        residents.end(is(director), person, TODAY, EndReason.DEATH);

        ExitDetail lapsed = service.view(is(director), reported.id());
        assertThat(lapsed.exit().state()).isEqualTo(ExitState.WITHDRAWN);
        assertThat(lapsed.steps()).extracting(ExitStep::action).containsExactly(ExitAction.REPORT, ExitAction.LAPSE);
    }

    @RepeatedTest(3)
    void twoOfficersAtTheSameInstantEndWithOneDecision() throws Exception {
        ExitView hung = hung(report(EndReason.OWN_WISH), TODAY.minusDays(7));
        Actor colleague = accounts.county(TestHomes.GANZHOU).actor();

        List<String> results = ExitScene.together(
                () -> decisions.decide(is(county), hung.id(), ExitScene.approval(hung.version(), TODAY)),
                () -> decisions.decide(
                        colleague,
                        hung.id(),
                        new ExitRequests.ExitDecision(hung.version(), false, null, null, "材料不全")));

        assertThat(results).containsExactlyInAnyOrder("DONE", "STALE_VERSION");
        assertThat(database.count(
                        "SELECT COUNT(*) FROM resident_exit_step WHERE exit_id = ? AND action IN ('APPROVE', 'REFUSE')",
                        hung.id()))
                .isEqualTo(1);
    }

    @Test
    void eachWaitsForItsOwnAndSeesNothingOfOthers() {
        ExitView reported = report(EndReason.OWN_WISH);
        Actor elsewhere = accounts.county(TestHomes.SHANDAN).actor();

        assertThat(list(is(township), true)).contains(reported.id());
        assertThat(list(is(director), true)).isEmpty();
        assertThat(list(is(county), true)).doesNotContain(reported.id());
        assertThat(list(is(county), null)).contains(reported.id());
        assertThat(list(elsewhere, null)).doesNotContain(reported.id());
        assertThat(ExitScene.refusal(() -> service.view(elsewhere, reported.id())))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theStepsAreEvidence() {
        ExitView reported = report(EndReason.OWN_WISH);

        assertThatThrownBy(() ->
                        database.change("UPDATE resident_exit_step SET note = '' WHERE exit_id = ?", reported.id()))
                .isInstanceOfSatisfying(DatabaseException.class, refused -> assertThat(refused.refusedByTrigger())
                        .isTrue());
    }

    private List<Long> list(Actor actor, @Nullable Boolean waiting) {
        ExitFilter filter = new ExitFilter(null, null, null, null, null, null, waiting);
        return service.list(actor, filter, PageQuery.of(0, 200, null)).items().stream()
                .map(ExitView::id)
                .toList();
    }

    private ExitView report(EndReason reason) {
        return service.report(is(director), person, null, ExitScene.report(reason))
                .exit();
    }

    private ExitView reviewed(ExitView exit) {
        return decisions
                .review(is(township), exit.id(), new ExitRequests.ExitReview(exit.version(), true, "情况属实"))
                .exit();
    }

    private ExitView hung(ExitView reported, LocalDate from) {
        return notice(reviewed(reported), from);
    }

    private ExitView notice(ExitView reviewed, LocalDate from) {
        return decisions
                .notice(is(director), reviewed.id(), new ExitRequests.ExitNotice(reviewed.version(), from, "院务公开栏"))
                .exit();
    }

    private static Actor is(@Nullable Actor actor) {
        return Objects.requireNonNull(actor);
    }
}
