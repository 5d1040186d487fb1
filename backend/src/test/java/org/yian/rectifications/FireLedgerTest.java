package org.yian.rectifications;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.support.MutableClock;
import org.yian.support.QueryPlan;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** The ledger of fire safety: figures of homes, words of the fire department, what inspectors saw. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class FireLedgerTest {

    private static final LocalDate FOUND = LocalDate.of(2026, 9, 1);
    private static final PageQuery FIRST = PageQuery.of(0, 50, null);

    @Inject
    FireLedger ledger;

    @Inject
    RectificationService service;

    @Inject
    TestItems items;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    QueryPlan plans;

    @Inject
    MutableClock clock;

    private Actor county;
    private Actor fire;
    private Actor director;
    private long home;

    @BeforeEach
    void aHomeOnADay() {
        clock.set(Instant.parse("2026-09-20T02:00:00Z"));
        home = homes.home().insert();
        county = accounts.inspector(TestHomes.GANZHOU).actor();
        fire = accounts.fire(TestHomes.GANZHOU).actor();
        director = accounts.director(home).actor();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void aHomeIsToldWithWhatIsOpenOverdueWaitingAndWhatItCosts() {
        long first = items.openFire(county, home, FOUND);
        long second = items.openFire(county, home, FOUND.minusDays(40));
        items.open(county, home, FOUND);
        service.plan(director, first, 0, new Plan("更换防火门", "李建国", new BigDecimal("1200.50"), null));
        submit(first);
        take(county, second, Attempt.to(ItemAction.RECORD_NOT_UPGRADABLE, null, "夜间双人巡查"));

        FireHome told = onlyHome(county);

        assertThat(told.items()).isEqualTo(2);
        assertThat(told.closed()).isZero();
        assertThat(told.overdue()).isEqualTo(1);
        assertThat(told.waiting()).isEqualTo(1);
        assertThat(told.cannotBeUpgraded()).isEqualTo(1);
        assertThat(told.nextDeadline()).isEqualTo(FOUND.minusDays(10));
        assertThat(told.cost()).isEqualByComparingTo("1200.50");
        assertThat(told.costOfClosed()).isZero();

        take(fire, first, confirmation());
        take(county, first, Attempt.to(ItemAction.CLOSE, null, "已整改"));
        assertThat(onlyHome(county).closed()).isEqualTo(1);
        assertThat(onlyHome(county).waiting()).isZero();
        assertThat(onlyHome(county).costOfClosed()).isEqualByComparingTo("1200.50");
    }

    @Test
    void aHomeWithoutFireItemsIsLeftOutAndNobodySeesAnotherPlace() {
        items.open(county, home, FOUND);
        assertThat(ledger.homes(county, of(home), FIRST).items()).isEmpty();

        items.openFire(county, home, FOUND);
        assertThat(ledger.homes(director, of(null), FIRST).items())
                .extracting(FireHome::homeId)
                .containsExactly(home);
        Actor elsewhere = accounts.county(TestHomes.SHANDAN).actor();
        assertThat(ledger.homes(elsewhere, of(home), FIRST).items()).isEmpty();
        assertThat(ledger.items(elsewhere, of(home), FIRST).items()).isEmpty();
    }

    @Test
    void theNewestGuidanceIsToldAndAConfirmationOnlyWhileItStands() {
        long item = items.openFire(county, home, FOUND);
        take(fire, item, Attempt.to(ItemAction.GUIDE_FIRE, null, "先清通道"));
        take(fire, item, Attempt.to(ItemAction.GUIDE_FIRE, null, "再换防火门"));
        submit(item);
        take(fire, item, confirmation());

        FireItem confirmed = line(county);
        assertThat(confirmed.guidance())
                .satisfies(word -> assertThat(word.text()).isEqualTo("再换防火门"));
        assertThat(confirmed.confirmation())
                .satisfies(word -> assertThat(word.text()).isEqualTo("现场复核合格"));
        assertThat(confirmed.acceptanceFiles()).isEqualTo(1);

        take(county, item, Attempt.to(ItemAction.RETURN, null, "照片不清楚"));
        assertThat(line(county).confirmation()).isNull();
        assertThat(line(county).acceptanceFiles()).isZero();
    }

    @Test
    void theFireDepartmentSeesNoNames() {
        items.openFire(county, home, FOUND);

        assertThat(line(fire).item().responsiblePerson()).isNull();
        assertThat(line(county).item().responsiblePerson()).isEqualTo("李建国");
    }

    @Test
    void whatAnInspectionSawIsToldOnceItIsCompleted() {
        long item = items.openFire(county, home, FOUND);
        take(county, item, Attempt.to(ItemAction.RECORD_NOT_UPGRADABLE, null, "夜间双人巡查"));
        String inspection = database.first(
                        "SELECT inspection_id FROM rectification_item WHERE id = ?",
                        row -> row.text("inspection_id"),
                        item)
                .orElseThrow();
        database.change(
                """
                INSERT INTO inspection_follow_up (inspection_id, rectification_item_id, seen, note, item_state, recorded_by,
                    recorded_at)
                VALUES (?, ?, 'PARTLY', '只有一人', 'OPEN', ?, '2026-09-19 02:00:00')
                """,
                inspection,
                item,
                county.accountId());

        assertThat(line(county).compensatingMeasures()).isEqualTo("夜间双人巡查");
        assertThat(line(county).seen()).isNull();

        database.change(
                """
                UPDATE inspection SET state = 'COMPLETED', number = ?, completed_by = ?, completed_at = CURRENT_TIMESTAMP(6)
                WHERE id = ?
                """,
                "检-" + item,
                county.accountId(),
                inspection);
        assertThat(line(county).seen())
                .satisfies(seen -> assertThat(seen.result()).isEqualTo("PARTLY"));
    }

    @Test
    void theFiguresComeFromTheIndexAlone() {
        var byHome = ItemRepository.select(
                        "h.id, COUNT(*) AS items, SUM(i.state = 'CLOSED') AS closed, SUM(i.cost) AS cost",
                        county,
                        of(null).ofFire(),
                        FOUND)
                .groupBy("h.id");

        assertThat(plans.of(byHome.all()).stream()
                        .filter(step -> step.table().equals("i"))
                        .map(QueryPlan.Step::extra))
                .allMatch(extra -> extra.contains("Using index"));
    }

    private void submit(long item) {
        take(director, item, Attempt.to(ItemAction.SUBMIT, null, "已更换").showing(List.of(items.photo(director))));
    }

    private Attempt confirmation() {
        return Attempt.to(ItemAction.CONFIRM_FIRE, null, "现场复核合格").showing(List.of(items.photo(fire)));
    }

    private void take(Actor actor, long item, Attempt attempt) {
        service.take(actor, null, item, attempt);
    }

    private FireHome onlyHome(Actor reader) {
        List<FireHome> found = ledger.homes(reader, of(home), FIRST).items();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private FireItem line(Actor reader) {
        return ledger.items(reader, of(home), FIRST).items().get(0);
    }

    private static ItemFilter of(@Nullable Long home) {
        return new ItemFilter(null, home, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
