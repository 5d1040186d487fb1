package org.yian.inspections;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.PlatformProblem;
import org.yian.platform.Role;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yian.inspections.InspectionServiceTest.assertRefused;

@MicronautTest(transactional = false)
class OnSiteServiceTest {

    private static final Instant TEN = Instant.parse("2026-03-06T02:00:00Z");
    private static final int A_DAY = 86_400;

    @Inject
    InspectionScene scene;

    @Inject
    AnswerService answers;

    @Inject
    CompletionService completions;

    @Inject
    InspectionService inspections;

    @Inject
    OnSiteService onSite;

    @Inject
    VisitPackService packs;

    @Inject
    TestHomes homes;

    @Inject
    Database database;

    private Actor li;
    private Actor zhao;
    private long home;
    private UUID id;

    @BeforeEach
    void anInspectionOfTwo() {
        li = scene.officer(Role.COUNTY, TestHomes.GANZHOU);
        zhao = scene.officer(Role.COUNTY, TestHomes.GANZHOU);
        home = homes.home().beds(12).residents(9).careWorkers(2).insert();
        id = scene.begun(home, li, zhao);
    }

    @Test
    void aClockThatIsADayAheadIsPutRightAndTold() {
        OnSiteView view = onSite.visit(li, id, visit(A_DAY, 9));

        assertThat(view.visits()).singleElement().satisfies(visit -> {
            assertThat(visit.begunAt()).isEqualTo(TEN.minusSeconds(A_DAY));
            assertThat(visit.clockAheadSeconds()).isEqualTo(A_DAY);
            assertThat(visit.personsCounted()).isEqualTo(9);
        });
    }

    @Test
    void eachInspectorHasAVisitOfHisOwnAndARepeatChangesNothing() {
        onSite.visit(li, id, visit(0, 9));
        onSite.visit(zhao, id, visit(0, 8));
        long events = events("inspection.visit");

        OnSiteView view = onSite.visit(li, id, visit(0, 9));

        assertThat(view.visits()).hasSize(2);
        assertThat(events("inspection.visit")).isEqualTo(events);
    }

    @Test
    void howAnEarlierFindingWasSeenIsKeptAlthoughItWasClosedMeanwhile() {
        long item = openItem(home);
        database.change(
                """
                UPDATE rectification_item SET state = 'CLOSED', submitted_by = ?, submitted_at = NOW(), closed_by = ?,
                    closed_at = NOW(), closing_number = CONCAT('XH-', id)
                WHERE id = ?
                """,
                li.accountId(),
                zhao.accountId(),
                item);

        OnSiteView.FollowUp kept = onSite.followUp(li, id, item, new FollowUpRequest(SeenState.NOT_DONE, "仍未加装", TEN));

        assertThat(kept.stateOnArrival()).isEqualTo("CLOSED");
        assertThat(kept.closingNumber()).isEqualTo("XH-" + item);
        assertThat(kept.seen()).isEqualTo(SeenState.NOT_DONE);
        assertThat(database.count("SELECT COUNT(*) FROM rectification_item WHERE id = ? AND state = 'CLOSED'", item))
                .isEqualTo(1);
    }

    @Test
    void aFindingOfAnotherHomeIsNotFollowedUpHere() {
        long foreign = openItem(homes.home().insert());

        assertRefused(
                () -> onSite.followUp(li, id, foreign, new FollowUpRequest(SeenState.DONE, null, TEN)),
                PlatformProblem.NOT_FOUND);
    }

    @Test
    void whatArrivesAfterTheCompletionStandsBesideTheRecordOnce() {
        UUID late = UUID.randomUUID();
        SupplementRequest found = new SupplementRequest("FIR-01", AnswerResult.FAIL, "后门上锁", null, TEN);
        assertRefused(() -> onSite.supplement(zhao, id, late, found), InspectionProblem.INSPECTION_NOT_COMPLETED);
        complete();

        OnSiteView.Supplement kept = onSite.supplement(zhao, id, late, found);

        assertThat(onSite.supplement(zhao, id, late, found)).isEqualTo(kept);
        assertThat(onSite.view(li, id).supplements()).containsExactly(kept);
        assertThat(kept.recordedBy()).isEqualTo(zhao.displayName());
        assertThat(inspections.view(li, id).answers())
                .filteredOn(answer -> answer.itemCode().equals("FIR-01"))
                .extracting(AnswerView::result)
                .containsExactly(AnswerResult.PASS);
    }

    @Test
    void ofACompletedInspectionNothingOnSiteChangesAnyMore() {
        long item = openItem(home);
        onSite.visit(li, id, visit(0, 9));
        onSite.followUp(li, id, item, new FollowUpRequest(SeenState.DONE, null, TEN));
        complete();
        UUID late = UUID.randomUUID();
        onSite.supplement(li, id, late, new SupplementRequest("FIR-01", AnswerResult.FAIL, "后门上锁", null, TEN));

        assertRefused(() -> onSite.visit(li, id, visit(0, 1)), InspectionProblem.INSPECTION_COMPLETED);
        for (String change : new String[] {
            "UPDATE inspection_visit SET note = 'x' WHERE inspection_id = ?",
            "DELETE FROM inspection_visit WHERE inspection_id = ?",
            "UPDATE inspection_follow_up SET note = 'x' WHERE inspection_id = ?",
            "DELETE FROM inspection_follow_up WHERE inspection_id = ?",
            "UPDATE inspection_supplement SET note = 'x' WHERE inspection_id = ?",
            "DELETE FROM inspection_supplement WHERE inspection_id = ?"
        }) {
            assertThatThrownBy(() -> database.change(change, id))
                    .isInstanceOfSatisfying(DatabaseException.class, refusal -> assertThat(refusal.refusedByTrigger())
                            .isTrue());
        }
    }

    @Test
    void anInspectionThatIsGivenUpTakesItsVisitsWithIt() {
        onSite.visit(li, id, visit(0, 9));
        onSite.followUp(li, id, openItem(home), new FollowUpRequest(SeenState.DONE, null, TEN));

        inspections.delete(li, id);

        assertRefused(() -> onSite.view(li, id), PlatformProblem.NOT_FOUND);
    }

    @Test
    void whatIsTakenAlongNamesNoResidentAndIsAudited() {
        complete();
        UUID second = scene.begun(home, li, zhao);
        long item = openItem(home);

        VisitPack pack = packs.take(li, home);

        assertThat(pack.home().residents()).isEqualTo(9);
        assertThat(pack.home().beds()).isEqualTo(12);
        assertThat(pack.staff()).hasSize(2);
        assertThat(pack.rooms().stream().mapToInt(VisitPack.Room::beds).sum()).isEqualTo(12);
        assertThat(pack.lastResults()).hasSize(scene.items().size());
        assertThat(pack.openItems()).extracting(VisitPack.OpenItem::id).contains(item);
        assertThat(pack.underWay()).extracting(InspectionView::id).containsExactly(second);
        assertThat(pack.inspectors())
                .extracting(person -> person.accountId())
                .contains(li.accountId(), zhao.accountId());
        assertThat(events("inspection.take-along")).isPositive();
        assertRefused(() -> packs.take(scene.officer(Role.COUNTY, TestHomes.SHANDAN), home), PlatformProblem.NOT_FOUND);
    }

    private void complete() {
        scene.passAll(li, id);
        scene.signAll(id, li, zhao);
        completions.complete(li, id);
    }

    private static VisitRequest visit(int clockAhead, int counted) {
        return new VisitRequest(
                TEN,
                TEN.plusSeconds(3600),
                clockAhead,
                new BigDecimal("100.449000"),
                new BigDecimal("38.932000"),
                20,
                9,
                counted,
                null,
                "厨房异味");
    }

    private long events(String action) {
        return database.count("SELECT COUNT(*) FROM audit_event WHERE action = ? AND home_id = ?", action, home);
    }

    private long openItem(long homeId) {
        return database.insert(
                """
                INSERT INTO rectification_item (number, home_id, item_code, category, category_en, requirement,
                    requirement_en, problem, basis, severity, fire_department, at_once, found_on, deadline,
                    original_deadline)
                SELECT UUID(), ?, code, category, category_en, requirement, requirement_en, '不合格', basis, severity, FALSE,
                    FALSE, '2026-01-05', '2026-12-31', '2026-12-31'
                FROM checklist_item ORDER BY id LIMIT 1
                """,
                homeId);
    }
}
