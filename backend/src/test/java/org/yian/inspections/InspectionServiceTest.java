package org.yian.inspections;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.accounts.Inspector;
import org.yian.accounts.Inspectors;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.ProblemKind;
import org.yian.platform.Role;
import org.yian.platform.TimeFactory;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MicronautTest(transactional = false)
class InspectionServiceTest {

    private static final InspectionFilter ALL =
            new InspectionFilter(null, null, null, null, null, null, null, null, null, null);

    @Inject
    InspectionScene scene;

    @Inject
    InspectionService inspections;

    @Inject
    AnswerService answers;

    @Inject
    CompletionService completions;

    @Inject
    Inspectors inspectors;

    @Inject
    TestHomes homes;

    @Inject
    Database database;

    private Actor li;
    private Actor zhao;
    private long home;

    @BeforeEach
    void twoInspectorsAndAHome() {
        li = scene.officer(Role.COUNTY, TestHomes.GANZHOU);
        zhao = scene.officer(Role.CITY, TestHomes.ZHANGYE);
        home = homes.home().insert();
    }

    @Test
    void anInspectionBeginsOnceHoweverOftenItIsSent() {
        UUID id = UUID.randomUUID();

        InspectionView first = inspections.save(li, id, InspectionScene.request(home, null, li, zhao));
        InspectionView again = inspections.save(zhao, id, InspectionScene.request(home, null, li, zhao));

        assertThat(first.categories()).hasSize(11);
        assertThat(first.categories().stream().mapToInt(CategoryProgress::total).sum())
                .isEqualTo(133);
        assertThat(first.score()).isNull();
        assertThat(again.version()).isEqualTo(first.version()).isZero();
        assertThat(again.editable()).isTrue();
    }

    @Test
    void whoTakesPartIsChecked() {
        Actor withoutNumber = scene.person(Role.COUNTY, TestHomes.GANZHOU, null);
        Actor elsewhere = scene.officer(Role.COUNTY, TestHomes.SHANDAN);
        Actor fire = scene.officer(Role.FIRE, TestHomes.GANZHOU);

        assertRefused(() -> scene.begun(home, li), PlatformProblem.INVALID_REQUEST);
        assertRefused(() -> scene.begun(home, li, li), PlatformProblem.INVALID_REQUEST);
        assertRefused(() -> scene.begun(home, li, withoutNumber), PlatformProblem.INVALID_REQUEST);
        assertRefused(() -> scene.begun(home, li, elsewhere), PlatformProblem.INVALID_REQUEST);
        assertRefused(() -> scene.begun(home, li, fire), PlatformProblem.INVALID_REQUEST);
        assertRefused(
                () -> inspections.save(li, UUID.randomUUID(), InspectionScene.request(home, null, zhao, withoutNumber)),
                PlatformProblem.INVALID_REQUEST);
        assertRefused(() -> scene.begun(home, elsewhere, zhao), PlatformProblem.NOT_FOUND);
    }

    @Test
    void whoHasAConflictOfInterestNeitherBeginsNorJoinsButGoesOn() {
        UUID begunBefore = UUID.randomUUID();
        InspectionView begun = inspections.save(li, begunBefore, InspectionScene.request(home, null, li, zhao));
        Actor chen = scene.officer(Role.COUNTY, TestHomes.GANZHOU);
        declareConflict(zhao);
        declareConflict(chen);

        assertRefused(() -> scene.begun(home, li, zhao), PlatformProblem.INVALID_REQUEST);
        assertRefused(
                () -> inspections.save(li, begunBefore, InspectionScene.request(home, begun.version(), li, zhao, chen)),
                PlatformProblem.INVALID_REQUEST);
        assertThat(inspectors.ofHome(li, home).stream().map(Inspector::accountId))
                .contains(li.accountId())
                .doesNotContain(zhao.accountId(), chen.accountId());

        InspectionRequest opinion = new InspectionRequest(
                home,
                InspectionKind.ROUTINE,
                InspectionScene.DAY,
                null,
                List.of(li.accountId(), zhao.accountId()),
                null,
                "按期整改",
                begun.version());
        assertThat(inspections.save(zhao, begunBefore, opinion).opinion()).isEqualTo("按期整改");

        database.change(
                "UPDATE inspector_conflict SET ended_at = declared_at, ended_by = ?, end_reason = '已离职'",
                li.accountId());
        assertThat(inspections
                        .save(li, UUID.randomUUID(), InspectionScene.request(home, null, li, chen))
                        .editable())
                .isTrue();
    }

    private void declareConflict(Actor inspector) {
        database.change(
                """
                INSERT INTO inspector_conflict (account_id, home_id, reason, detail, declared_by, declared_at)
                VALUES (?, ?, 'RELATIVE_WORKS_THERE', '侄女在院任护理员', ?, UTC_TIMESTAMP(6))
                """,
                inspector.accountId(),
                home,
                inspector.accountId());
    }

    @Test
    void aClosedHomeIsNotInspectedNorOnADayToCome() {
        long closed = homes.home().closed().insert();
        InspectionRequest tomorrow = new InspectionRequest(
                home,
                InspectionKind.ROUTINE,
                LocalDate.now(TimeFactory.ZONE).plusDays(2),
                null,
                List.of(li.accountId(), zhao.accountId()),
                null,
                null,
                null);

        database.change("UPDATE home SET closed_on = ? WHERE id = ?", InspectionScene.DAY.minusDays(1), closed);

        assertRefused(() -> scene.begun(closed, li, zhao), InspectionProblem.HOME_CLOSED_BEFORE);
        assertRefused(() -> inspections.save(li, UUID.randomUUID(), tomorrow), PlatformProblem.INVALID_REQUEST);
    }

    @Test
    void whatWasFoundOnTheLastDayOfAHomeArrivesAfterItClosed() {
        long closed = homes.home().closed().insert();
        database.change("UPDATE home SET closed_on = ? WHERE id = ?", InspectionScene.DAY, closed);

        UUID id = scene.begun(closed, li, zhao);

        assertThat(inspections.view(li, id).editable()).isTrue();
    }

    @Test
    void aStaleChangeIsRefusedAndAnInspectionStaysAtItsHome() {
        UUID id = scene.begun(home, li, zhao);
        Actor third = scene.officer(Role.PROVINCE, "620000");

        InspectionView changed = inspections.save(li, id, InspectionScene.request(home, 0, li, zhao, third));

        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.inspectors()).extracting(InspectorView::accountId).contains(third.accountId());
        assertRefused(
                () -> inspections.save(zhao, id, InspectionScene.request(home, 0, li, zhao)),
                PlatformProblem.STALE_VERSION);
        assertRefused(
                () -> inspections.save(
                        zhao, id, InspectionScene.request(homes.home().insert(), 1, li, zhao)),
                PlatformProblem.INVALID_REQUEST);
    }

    @Test
    void whoIsNoInspectorOfItReadsButDoesNotWrite() {
        UUID id = scene.begun(home, li, zhao);
        Actor colleague = scene.officer(Role.COUNTY, TestHomes.GANZHOU);

        assertThat(inspections.view(colleague, id).editable()).isFalse();
        assertRefused(
                () -> answers.save(colleague, id, "FIR-01", InspectionScene.pass(null)),
                InspectionProblem.NOT_AN_INSPECTOR);
        assertRefused(() -> completions.complete(colleague, id), InspectionProblem.NOT_AN_INSPECTOR);
    }

    @Test
    void outsideTheScopeNothingExists() {
        UUID id = scene.begun(home, li, zhao);
        Actor foreigner = scene.officer(Role.COUNTY, TestHomes.SHANDAN);

        assertRefused(() -> inspections.view(foreigner, id), PlatformProblem.NOT_FOUND);
        assertRefused(
                () -> inspections.save(foreigner, id, InspectionScene.request(home, 0, foreigner, zhao)),
                PlatformProblem.NOT_FOUND);
        assertRefused(
                () -> answers.save(foreigner, id, "FIR-01", InspectionScene.pass(null)), PlatformProblem.NOT_FOUND);
        assertRefused(() -> inspections.delete(foreigner, id), PlatformProblem.NOT_FOUND);
        assertThat(list(foreigner).stream().map(InspectionLine::id)).doesNotContain(id);
    }

    @Test
    void theHomesPeopleSeeItWhenItIsCompletedAndTheFireDepartmentNever() {
        UUID id = scene.begun(home, li, zhao);
        Actor director = TestActors.director(home);

        assertRefused(() -> inspections.view(director, id), PlatformProblem.NOT_FOUND);
        scene.passAll(li, id);
        scene.signAll(id, li, zhao);
        completions.complete(li, id);

        assertThat(inspections.view(director, id).number()).isNotNull();
        assertThat(list(director)).extracting(InspectionLine::id).containsExactly(id);
        assertRefused(
                () -> inspections.view(TestActors.director(homes.home().insert()), id), PlatformProblem.NOT_FOUND);
        assertRefused(() -> inspections.view(TestActors.fire(TestHomes.GANZHOU), id), PlatformProblem.NOT_FOUND);
    }

    @Test
    void theListIsFilteredAndCounts() {
        UUID id = scene.begun(home, li, zhao);
        answers.save(li, id, "FIR-01", InspectionScene.fail("无责任人公示", null));
        UUID other = scene.begun(homes.home().insert(), li, zhao);
        InspectionFilter mine = new InspectionFilter(
                home,
                InspectionKind.ROUTINE,
                InspectionState.IN_PROGRESS,
                null,
                TestHomes.ZHANGYE,
                TestHomes.GANZHOU,
                InspectionScene.DAY,
                InspectionScene.DAY,
                "me",
                null);

        List<InspectionLine> found =
                inspections.list(li, mine, PageQuery.of(0, 50, "homeName,asc")).items();

        assertThat(found).extracting(InspectionLine::id).containsExactly(id).doesNotContain(other);
        assertThat(found.get(0).answered()).isEqualTo(1);
        assertThat(found.get(0).failed()).isEqualTo(1);
        assertThat(found.get(0).items()).isEqualTo(133);
        assertThat(found.get(0).inspectors()).isEqualTo(li.displayName() + "、" + zhao.displayName());
        assertThat(found.get(0).mine()).isTrue();
    }

    @Test
    void onlyWhoBeganItGivesItUpAndOnlyBeforeItIsCompleted() {
        UUID id = scene.begun(home, li, zhao);
        answers.save(li, id, "FIR-01", InspectionScene.pass(null));

        assertRefused(() -> inspections.delete(zhao, id), InspectionProblem.NOT_THE_CREATOR);
        inspections.delete(li, id);

        assertRefused(() -> inspections.view(li, id), PlatformProblem.NOT_FOUND);
        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'inspection.delete' AND object_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void theDatabaseItselfRefusesToChangeACompletedInspection() {
        UUID id = scene.begun(home, li, zhao);
        scene.passAll(li, id);
        scene.signAll(id, li, zhao);
        completions.complete(li, id);

        for (String change : List.of(
                "UPDATE inspection SET score = 1 WHERE id = ?",
                "DELETE FROM inspection_answer WHERE inspection_id = ?",
                "DELETE FROM inspection_signature WHERE inspection_id = ?",
                "UPDATE inspection_inspector SET position = 9 WHERE inspection_id = ?")) {
            assertThatThrownBy(() -> database.change(change, id))
                    .isInstanceOfSatisfying(DatabaseException.class, refusal -> assertThat(refusal.refusedByTrigger())
                            .isTrue());
        }
    }

    private List<InspectionLine> list(Actor actor) {
        return inspections.list(actor, ALL, PageQuery.of(0, 200, null)).items();
    }

    static void assertRefused(ThrowingCallable call, ProblemKind kind) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.kind())
                .isEqualTo(kind));
    }
}
