package org.yian.homes;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yian.audit.ChangeView;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.ProblemKind;
import org.yian.platform.TimeFactory;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
class HomeEditTest {

    private static final Actor COUNTY = TestActors.county(TestHomes.GANZHOU);

    @Inject
    HomeService service;

    @Inject
    HomeEndings endings;

    @Inject
    HomeReader reader;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Test
    void aNewHomeIsFoundWithItsFiguresAndItsHistory() {
        HomeView home = service.create(COUNTY, null, TestProfiles.named("新建敬老院"));

        assertThat(home.figures().requiredManagers()).isEqualTo(1);
        assertThat(home.county()).isNotNull();
        assertThat(history(home.id()).get(0).action()).isEqualTo("home.create");
        assertThat(database.first(
                        "SELECT pinyin_initials FROM home WHERE id = ?", r -> r.text("pinyin_initials"), home.id()))
                .contains("xjjly");
    }

    @Test
    void aRepeatedCreationGivesTheFirstHome() {
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        UUID key = UUID.randomUUID();

        HomeView first = service.create(county, key, TestProfiles.named("只建一次敬老院"));
        HomeView second = service.create(county, key, TestProfiles.named("只建一次敬老院"));

        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void theHistoryTellsFieldByFieldWhatChanged() {
        HomeView home = service.create(COUNTY, null, TestProfiles.named("改名前敬老院"));

        service.edit(COUNTY, home.id(), new HomeChange(home.version(), TestProfiles.named("改名后敬老院")));

        assertThat(history(home.id()).get(0).fields())
                .containsExactly(new ChangeView.FieldChange("name", "改名前敬老院", "改名后敬老院"));
    }

    @Test
    void ofTwoEditsOfTheSameVersionOneIsRefused() {
        HomeView home = service.create(COUNTY, null, TestProfiles.named("同时编辑敬老院"));
        AtomicInteger refused = new AtomicInteger();

        List<CompletableFuture<Void>> edits = List.of("甲敬老院", "乙敬老院").stream()
                .map(name -> CompletableFuture.runAsync(() -> {
                    try {
                        service.edit(COUNTY, home.id(), new HomeChange(home.version(), TestProfiles.named(name)));
                    } catch (ProblemException refusal) {
                        assertThat(refusal.kind()).isEqualTo(PlatformProblem.STALE_VERSION);
                        refused.incrementAndGet();
                    }
                }))
                .toList();
        edits.forEach(CompletableFuture::join);

        assertThat(refused).hasValue(1);
        assertThat(reader.view(COUNTY, home.id()).version()).isEqualTo(1);
    }

    @Test
    void theDirectorChangesContactAndFacilitiesOnly() {
        HomeView home = service.create(COUNTY, null, TestProfiles.named("院长敬老院"));
        HomeProfile.Contact contact = new HomeProfile.Contact("0936-7654321", "王院长", null);

        HomeView changed = service.editFacilities(
                TestActors.director(home.id()),
                home.id(),
                new FacilitiesChange(home.version(), contact, home.profile().facilities()));

        assertThat(changed.profile().contact()).isEqualTo(contact);
        assertThat(changed.profile().place()).isEqualTo(home.profile().place());
    }

    @Test
    void aHomeInWhichPeopleLiveIsNotClosed() {
        long id = homes.home().beds(2).residents(2).insert();

        assertThat(refusal(() -> endings.close(COUNTY, id, new Closure(LocalDate.now(TimeFactory.ZONE), "撤并"))))
                .isEqualTo(HomeProblem.HOME_HAS_RESIDENTS);
    }

    @Test
    void aClosedHomeCanOnlyBeRead() {
        long id = homes.home().insert();

        HomeView closed = endings.close(COUNTY, id, new Closure(LocalDate.of(2024, 5, 1), "无人居住"));

        assertThat(closed.status()).isEqualTo(HomeStatus.CLOSED);
        assertThat(refusal(() ->
                        service.edit(COUNTY, id, new HomeChange(closed.version(), TestProfiles.named("关闭后改名敬老院")))))
                .isEqualTo(HomeProblem.HOME_NOT_OPEN);
        assertThat(refusal(() -> endings.close(COUNTY, id, new Closure(LocalDate.now(TimeFactory.ZONE), "再关"))))
                .isEqualTo(HomeProblem.HOME_NOT_OPEN);
    }

    @Test
    void aHomeIsClosedBetweenItsOpeningAndToday() {
        long id = homes.home().insert();

        assertThat(refusal(() -> endings.close(
                        COUNTY, id, new Closure(LocalDate.now(TimeFactory.ZONE).plusDays(2), "撤并"))))
                .isEqualTo(PlatformProblem.INVALID_REQUEST);
        assertThat(refusal(() -> endings.close(COUNTY, id, new Closure(LocalDate.of(2009, 1, 1), "撤并"))))
                .isEqualTo(PlatformProblem.INVALID_REQUEST);
    }

    @Test
    void aHomeMergesIntoAnotherOpenHomeInTheArea() {
        long small = homes.home().insert();
        long centre = homes.home().named("区域中心敬老院").insert();
        long closed = homes.home().closed().insert();
        long foreign =
                homes.home().in(TestHomes.ZHANGYE, TestHomes.SHANDAN, null).insert();

        assertThat(refusal(() -> merge(small, small))).isEqualTo(HomeProblem.HOME_MERGED_INTO_ITSELF);
        assertThat(refusal(() -> merge(small, closed))).isEqualTo(HomeProblem.MERGER_TARGET_NOT_OPEN);
        assertThat(refusal(() -> merge(small, foreign))).isEqualTo(PlatformProblem.INVALID_REQUEST);
        assertThat(refusal(() -> merge(foreign, small))).isEqualTo(PlatformProblem.NOT_FOUND);

        HomeView merged = merge(small, centre);

        assertThat(merged.status()).isEqualTo(HomeStatus.MERGED);
        assertThat(merged.mergedInto()).isEqualTo(new HomeView.MergedInto(centre, "区域中心敬老院"));
    }

    private HomeView merge(long from, long into) {
        return endings.merge(COUNTY, from, new Merger(into, LocalDate.of(2024, 6, 1), "床位少"));
    }

    private List<ChangeView> history(long id) {
        return reader.history(COUNTY, id, PageQuery.of(null, null, null)).items();
    }

    private static ProblemKind refusal(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind();
    }
}
