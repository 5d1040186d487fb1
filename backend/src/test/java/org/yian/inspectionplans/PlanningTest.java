package org.yian.inspectionplans;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.inspections.CompletedInspection;
import org.yian.inspections.InspectionKind;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.TimeFactory;
import org.yian.support.MutableClock;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Plans, notices, secrecy, draws and conflicts of interest on a real database. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class PlanningTest {

    /** A Wednesday; the third working day after it is the Monday, for the 4th and 5th of July are a weekend. */
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private static final PageQuery FIRST = new PageQuery(0, 200, null);

    @Inject
    PlanService plans;

    @Inject
    VisitService visits;

    @Inject
    DrawService draws;

    @Inject
    ConflictService conflicts;

    @Inject
    CoverageService coverage;

    @Inject
    VisitMade made;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private SignedIn county;
    private SignedIn colleague;
    private long home;

    @BeforeEach
    void anOfficeWithTwoInspectorsAndAHome() {
        clock.set(TODAY.atTime(LocalTime.NOON).atZone(TimeFactory.ZONE).toInstant());
        county = accounts.inspector(TestHomes.GANZHOU);
        colleague = accounts.inspector(TestHomes.GANZHOU);
        home = homes.home().insert();
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void anUnannouncedVisitIsHiddenFromTheHomeItsTownshipAndTheOfficesBelow() {
        Actor city = accounts.signedIn(accounts.insert(Role.CITY, TestHomes.ZHANGYE, null, "甘B-1"))
                .actor();
        VisitView ofCounty = planned(county.actor(), InspectionKind.UNANNOUNCED, null);
        VisitView ofCity = planned(city, InspectionKind.CASE, null);

        assertThat(seenBy(accounts.director(home).actor())).isEmpty();
        assertThat(seenBy(accounts.township(TestHomes.LIANGJIADUN).actor())).isEmpty();
        assertThat(seenBy(accounts.carer(home).actor())).isEmpty();
        assertThat(seenBy(county.actor())).containsExactly(ofCounty.id());
        assertThat(seenBy(city)).containsExactlyInAnyOrder(ofCounty.id(), ofCity.id());
        assertThat(seenBy(accounts.province().actor())).containsExactlyInAnyOrder(ofCounty.id(), ofCity.id());
        assertThatThrownBy(() -> visits.get(accounts.director(home).actor(), ofCounty.id()))
                .satisfies(refusedWith("not-found"));
        assertThatThrownBy(() -> visits.get(county.actor(), ofCity.id())).satisfies(refusedWith("not-found"));
    }

    @Test
    void theCoverageOfTheCountyDoesNotTellOfTheUnannouncedVisitOfTheCity() {
        Actor city = accounts.signedIn(accounts.insert(Role.CITY, TestHomes.ZHANGYE, null, "甘B-2"))
                .actor();
        planned(city, InspectionKind.UNANNOUNCED, null);

        assertThat(covered(county.actor()).next()).isNull();
        assertThat(covered(city).next()).isNotNull();
    }

    @Test
    void aHigherOfficesUnannouncedVisitIsKnownToTheInspectorWhoGoes() {
        Actor city = accounts.signedIn(accounts.insert(Role.CITY, TestHomes.ZHANGYE, null, "甘B-3"))
                .actor();
        VisitView visit = planned(city, InspectionKind.UNANNOUNCED, null, county, colleague);

        assertThat(visits.get(county.actor(), visit.id()).startable()).isTrue();
        assertThatThrownBy(
                        () -> visits.get(accounts.inspector(TestHomes.GANZHOU).actor(), visit.id()))
                .satisfies(refusedWith("not-found"));
    }

    @Test
    void theNoticeGoesOutThreeWorkingDaysAheadOrWithTheVisit() {
        VisitView friday = planned(county.actor(), InspectionKind.ROUTINE, LocalDate.of(2026, 7, 3), county, colleague);
        VisitView monday = planned(county.actor(), InspectionKind.ROUTINE, LocalDate.of(2026, 7, 6), county, colleague);
        Actor director = accounts.director(home).actor();

        assertThatThrownBy(() -> announce(friday, false)).satisfies(refusedWith("notice-too-late", "2026-07-06"));
        VisitView ahead = announce(monday, false);
        VisitView atTheDoor = announce(friday, true);

        assertThat(ahead.noticeOn()).isEqualTo(TODAY);
        assertThat(ahead.noticeNumber()).startsWith("甘州民检通〔2026〕");
        assertThat(atTheDoor.noticeOn()).isEqualTo("2026-07-03");
        assertThat(seenBy(director)).containsExactly(monday.id());
        clock.set(LocalDate.of(2026, 7, 3).atTime(8, 0).atZone(TimeFactory.ZONE).toInstant());
        assertThat(seenBy(director)).containsExactly(friday.id(), monday.id());
        assertThatThrownBy(() -> announce(ahead, false)).satisfies(refusedWith("visit-settled"));
    }

    @Test
    void noNoticeOfAnUnannouncedVisitAndNoneWithoutDayAndInspectors() {
        VisitView secret =
                planned(county.actor(), InspectionKind.UNANNOUNCED, LocalDate.of(2026, 7, 20), county, colleague);
        VisitView open = planned(county.actor(), InspectionKind.PERIODIC, null);

        assertThatThrownBy(() -> announce(secret, false)).satisfies(refusedWith("visit-not-announced"));
        assertThatThrownBy(() -> announce(open, false)).satisfies(refusedWith("notice-not-ready"));
        assertThatThrownBy(() -> database.change(
                        "UPDATE planned_visit SET notice_number = 'x', notice_on = '2026-07-02' WHERE id = ?",
                        secret.id()))
                .isInstanceOf(DatabaseException.class);
    }

    @Test
    void aCompletedInspectionMakesTheVisitOfItsOfficeAndKindDone() {
        VisitView june = planned(county.actor(), InspectionKind.ROUTINE, null);
        VisitView day = planned(county.actor(), InspectionKind.ROUTINE, LocalDate.of(2026, 7, 20));
        VisitView periodic = planned(county.actor(), InspectionKind.PERIODIC, null);

        made.completed(county.actor(), inspected(InspectionKind.ROUTINE, LocalDate.of(2026, 7, 20)));

        assertThat(visits.get(county.actor(), day.id()).state()).isEqualTo(VisitState.DONE);
        assertThat(visits.get(county.actor(), june.id()).state()).isEqualTo(VisitState.PLANNED);
        made.completed(county.actor(), inspected(InspectionKind.ROUTINE, LocalDate.of(2026, 8, 1)));
        assertThat(visits.get(county.actor(), june.id()).state()).isEqualTo(VisitState.DONE);
        assertThat(visits.get(county.actor(), periodic.id()).state()).isEqualTo(VisitState.PLANNED);
    }

    @Test
    void aVisitKeepsToItsPlanAndToPeopleWhoMayGo() {
        PlanView july = plan(county.actor(), PlanPeriod.MONTHLY, 7);
        SignedIn stranger = accounts.inspector(TestHomes.SHANDAN);

        assertThatThrownBy(() -> add(july, details(LocalDate.of(2026, 8, 1), null)))
                .satisfies(refusedWith("invalid-request"));
        assertThatThrownBy(() -> add(july, details(TODAY, LocalDate.of(2026, 6, 30))))
                .satisfies(refusedWith("invalid-request"));
        assertThatThrownBy(() -> add(july, details(TODAY, null, county))).satisfies(refusedWith("invalid-request"));
        assertThatThrownBy(() -> add(july, details(TODAY, null, county, stranger)))
                .satisfies(refusedWith("invalid-request"));
        declare(colleague, home);
        assertThatThrownBy(() -> add(july, details(TODAY, null, county, colleague)))
                .satisfies(refusedWith("invalid-request"));
        assertThat(add(july, details(TODAY, TODAY)).visits()).isEqualTo(1);
        assertThatThrownBy(() -> plan(county.actor(), PlanPeriod.MONTHLY, 7))
                .satisfies(refusedWith("plan-exists-already"));
    }

    @Test
    void aDrawIsReplayedWithTheSameResultAndNeverMeetsAConflictOfInterest() {
        List<Long> pool = pool(6);
        SignedIn third = accounts.inspector(TestHomes.SHANDAN);
        SignedIn first = accounts.inspector(TestHomes.SHANDAN);
        SignedIn second = accounts.inspector(TestHomes.SHANDAN);
        pool.forEach(homeId -> declare(third, homeId));

        DrawView draw = draws.prepare(first.actor(), null, request(4, SeedSource.RANDOM, null, first, second, third));

        assertThat(draw.result()).isNotNull();
        assertThat(draw.result().homes()).hasSize(4).allSatisfy(drawn -> assertThat(drawn.inspectors())
                .containsExactlyInAnyOrder(first.accountId(), second.accountId()));
        assertThat(draw.input().exclusions()).hasSize(6);
        assertThat(draws.replay(first.actor(), draw.draw().id()).equal()).isTrue();
        assertThatThrownBy(() -> database.change(
                        "UPDATE inspection_draw SET seed = REPEAT('0', 32) WHERE id = ?",
                        draw.draw().id()))
                .isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> database.change(
                        "DELETE FROM inspection_draw WHERE id = ?", draw.draw().id()))
                .isInstanceOf(DatabaseException.class);

        PlanView plan = plan(first.actor(), PlanPeriod.YEARLY, null);
        plans.addDrawn(
                first.actor(),
                draw.draw().id(),
                new VisitRequests.FromDraw(plan.id(), InspectionKind.UNANNOUNCED, TODAY, null));
        assertThat(plans.get(first.actor(), plan.id()).visits()).isEqualTo(4);
        draws.annul(first.actor(), draw.draw().id(), new Ending("范围有误"));
        assertThat(plans.get(first.actor(), plan.id()).cancelled()).isEqualTo(4);
        assertThat(draws.replay(first.actor(), draw.draw().id()).equal()).isTrue();
    }

    @Test
    void aDrawThatWouldLeaveAHomeWithoutInspectorsIsRefusedNamingTheHome() {
        long lonely = homes.home()
                .in(TestHomes.ZHANGYE, TestHomes.SHANDAN, null)
                .named("孤山敬老院" + UUID.randomUUID())
                .insert();
        SignedIn first = accounts.inspector(TestHomes.SHANDAN);
        SignedIn second = accounts.inspector(TestHomes.SHANDAN);
        declare(second, lonely);

        assertThatThrownBy(() -> draws.prepare(first.actor(), null, request(1, SeedSource.RANDOM, null, first, second)))
                .satisfies(refusedWith("draw-without-inspectors", "孤山敬老院"));
        close(lonely);
    }

    @Test
    void aPublicNumberIsNamedBeforeItIsKnownAndGivesTheSeed() {
        List<Long> pool = pool(3);
        SignedIn first = accounts.inspector(TestHomes.SHANDAN);
        SignedIn second = accounts.inspector(TestHomes.SHANDAN);
        assertThatThrownBy(() ->
                        draws.prepare(first.actor(), null, request(1, SeedSource.PUBLIC_NUMBER, " ", first, second)))
                .satisfies(refusedWith("invalid-request"));

        DrawView waiting =
                draws.prepare(first.actor(), null, request(2, SeedSource.PUBLIC_NUMBER, "双色球第2026077期", first, second));
        assertThat(waiting.result()).isNull();
        assertThatThrownBy(() -> draws.replay(first.actor(), waiting.draw().id()))
                .satisfies(refusedWith("draw-not-done"));
        DrawView drawn = draws.seed(first.actor(), waiting.draw().id(), new PublicNumber("03 11 17 22 26 31 08"));

        assertThat(drawn.seed()).isEqualTo(DrawMethod.seedOf("03111722263108"));
        assertThat(drawn.inputSha256()).isEqualTo(waiting.inputSha256());
        assertThat(draws.replay(first.actor(), drawn.draw().id()).equal()).isTrue();
        assertThatThrownBy(() -> draws.seed(first.actor(), drawn.draw().id(), new PublicNumber("1234")))
                .satisfies(refusedWith("draw-done-already"));
        assertThat(pool).hasSize(3);
    }

    @Test
    void aConflictIsEndedBySomebodyElseAndStaysInTheRegister() {
        ConflictView conflict = declare(colleague, home);
        assertThatThrownBy(() -> declare(colleague, home)).satisfies(refusedWith("conflict-declared-already"));
        assertThatThrownBy(() -> conflicts.end(colleague.actor(), conflict.id(), new Ending("已离职")))
                .satisfies(refusedWith("conflict-ended-by-itself"));

        conflicts.end(county.actor(), conflict.id(), new Ending("亲属已离职"));

        assertThat(conflicts.list(county.actor(), true, home, FIRST).items()).isEmpty();
        assertThat(conflicts.list(county.actor(), false, home, FIRST).items())
                .singleElement()
                .satisfies(ended -> assertThat(ended.endReason()).isEqualTo("亲属已离职"));
        assertThatThrownBy(() -> database.change("DELETE FROM inspector_conflict WHERE id = ?", conflict.id()))
                .isInstanceOf(DatabaseException.class);
        declare(colleague, home);
    }

    private VisitView planned(Actor actor, InspectionKind kind, @Nullable LocalDate day, SignedIn... people) {
        PlanView plan = plan(actor, PlanPeriod.SPECIAL, null);
        plans.add(
                actor,
                plan.id(),
                null,
                new VisitsRequest(List.of(home), new VisitDetails(kind, day == null ? TODAY : day, day, ids(people))));
        VisitFilter filter = new VisitFilter(plan.id(), null, null, null, null, null, null, null, null, null);
        return visits.list(actor, filter, FIRST).items().get(0);
    }

    private PlanView plan(Actor actor, PlanPeriod period, @Nullable Integer month) {
        return plans.create(actor, null, new PlanRequest(period, 2026, month, "检查计划", null));
    }

    private PlanView add(PlanView plan, VisitDetails details) {
        return plans.add(county.actor(), plan.id(), null, new VisitsRequest(List.of(home), details));
    }

    private static VisitDetails details(LocalDate month, @Nullable LocalDate day, SignedIn... people) {
        return new VisitDetails(InspectionKind.ROUTINE, month, day, ids(people));
    }

    private static List<Long> ids(SignedIn... people) {
        return List.of(people).stream().map(SignedIn::accountId).toList();
    }

    private VisitView announce(VisitView visit, boolean withTheVisit) {
        return visits.announce(county.actor(), visit.id(), new VisitRequests.Notice(visit.version(), withTheVisit));
    }

    private List<Long> seenBy(Actor actor) {
        VisitFilter filter = new VisitFilter(null, null, home, null, null, null, null, null, null, null);
        return visits.list(actor, filter, FIRST).items().stream()
                .map(VisitView::id)
                .toList();
    }

    private Coverage covered(Actor actor) {
        CoverageFilter filter = new CoverageFilter(null, null, TestHomes.GANZHOU, null);
        return coverage.list(actor, filter, FIRST).items().stream()
                .filter(row -> row.homeId() == home)
                .findFirst()
                .orElseThrow();
    }

    private ConflictView declare(SignedIn who, long at) {
        return conflicts.declare(
                who.actor(), null, new ConflictRequest(null, at, ConflictReason.RELATIVE_WORKS_THERE, "侄子在院做护理"));
    }

    /** The homes of 山丹县 are the pool; those of earlier tests are closed first. */
    private List<Long> pool(int count) {
        database.list(
                        "SELECT id FROM home WHERE county_code = ? AND status = 'OPEN'",
                        row -> row.number("id"),
                        TestHomes.SHANDAN)
                .forEach(this::close);
        List<Long> pool = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pool.add(homes.home().in(TestHomes.ZHANGYE, TestHomes.SHANDAN, null).insert());
        }
        return pool;
    }

    private void close(long homeId) {
        database.change(
                "UPDATE home SET status = 'CLOSED', closed_on = '2026-06-30', closed_reason = '撤并' WHERE id = ?",
                homeId);
    }

    private static DrawRequest request(int count, SeedSource source, @Nullable String note, SignedIn... people) {
        return new DrawRequest(
                "季度抽查", new DrawRequest.Pool(null, TestHomes.SHANDAN, 12), count, 2, true, ids(people), source, note);
    }

    private CompletedInspection inspected(InspectionKind kind, LocalDate day) {
        UUID id = UUID.randomUUID();
        database.change(
                """
                INSERT INTO inspection (id, home_id, kind, checklist_version_id, inspected_on, created_by, created_at)
                SELECT ?, ?, ?, MIN(id), ?, ?, UTC_TIMESTAMP(6) FROM checklist_version
                """,
                id,
                home,
                kind,
                day,
                county.accountId());
        return new CompletedInspection(id, home, kind, day);
    }

    private static Consumer<Throwable> refusedWith(String slug, String... arguments) {
        return thrown -> {
            assertThat(thrown).isInstanceOf(ProblemException.class);
            ProblemException refusal = (ProblemException) thrown;
            assertThat(refusal.kind().slug()).isEqualTo(slug);
            for (String argument : arguments) {
                assertThat(List.of(refusal.arguments()).toString()).contains(argument);
            }
        };
    }
}
