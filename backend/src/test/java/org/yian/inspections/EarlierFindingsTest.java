package org.yian.inspections;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.rectifications.TestItems;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

/** What was open before is shown at the next inspection, and what cannot be upgraded has to be looked at. */
@MicronautTest(transactional = false)
class EarlierFindingsTest {

    private static final LocalDate FOUND = InspectionScene.DAY.minusDays(30);

    @Inject
    InspectionScene scene;

    @Inject
    OnSiteService onSite;

    @Inject
    CompletionService completions;

    @Inject
    TestItems items;

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
        home = homes.home().insert();
        id = scene.begun(home, li, zhao);
    }

    @Test
    void theOpenItemsOfTheHomeAreToldWhatCannotBeUpgradedFirst() {
        long ordinary = items.open(li, home, FOUND.minusDays(5));
        long fire = notUpgradable(FOUND, "2026-02-10T02:00:00Z");
        items.open(li, home, InspectionScene.DAY.plusDays(1));
        items.open(li, homes.home().insert(), FOUND);

        assertThat(onSite.earlierFindings(li, id))
                .extracting(EarlierFinding::itemId, EarlierFinding::compensatingMeasures)
                .containsExactly(tuple(fire, "夜间双人巡查"), tuple(ordinary, null));

        onSite.followUp(li, id, ordinary, new FollowUpRequest(SeenState.PARTLY, "只换了一半", null));
        assertThat(onSite.earlierFindings(zhao, id).get(1).seen()).isEqualTo(SeenState.PARTLY);
        Actor elsewhere = scene.officer(Role.COUNTY, TestHomes.SHANDAN);
        assertThatThrownBy(() -> onSite.earlierFindings(elsewhere, id))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(PlatformProblem.NOT_FOUND));
    }

    @Test
    void nobodyCompletesAnInspectionBeforeTheMeasuresAreLookedAt() {
        long fire = notUpgradable(FOUND, "2026-02-10T02:00:00Z");
        ready();

        assertThatThrownBy(() -> completions.complete(li, id))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(InspectionProblem.INSPECTION_INCOMPLETE));

        onSite.followUp(li, id, fire, new FollowUpRequest(SeenState.NOT_DONE, "夜间只有一人", null));
        assertThat(completions.complete(li, id).number()).isNotNull();
    }

    @Test
    void whatWasRecordedOnTheDayItselfOrIsOnlyOpenDoesNotStandInTheWay() {
        items.open(li, home, FOUND);
        notUpgradable(FOUND, "2026-03-04T16:00:00Z");
        ready();

        assertThat(completions.complete(li, id).number()).isNotNull();
    }

    /** The inspection is of the 5th of March, which begins in China at 16:00 of the 4th in UTC. */
    private long notUpgradable(LocalDate found, String recordedAt) {
        long item = items.openFire(li, home, found);
        database.change(
                "UPDATE rectification_item SET cannot_be_upgraded = TRUE, compensating_measures = '夜间双人巡查' WHERE id = ?",
                item);
        database.change(
                """
                INSERT INTO rectification_step (item_id, action, account_id, at, note)
                VALUES (?, 'CANNOT_BE_UPGRADED', ?, ?, '夜间双人巡查')
                """,
                item,
                li.accountId(),
                Instant.parse(recordedAt));
        return item;
    }

    private void ready() {
        scene.passAll(li, id);
        scene.signAll(id, li, zhao);
    }
}
