package org.yian.standards;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.attachments.Attachments;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.SqlFragment;
import org.yian.platform.TestViolations;
import org.yian.residents.SelfCareTier;
import org.yian.support.MutableClock;
import org.yian.support.QueryPlan;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class CareStandardServiceTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
    private static final AtomicInteger CITY = new AtomicInteger();

    /** Each test has a city of its own: what is published stays. */
    private static final List<String> CITIES = List.of(
            "620300", "620400", "620500", "620600", "620800", "620900", "621000", "621100", "622900", "623000",
            "620100", "621200", "620700", "620200");

    @Inject
    CareStandardService service;

    @Inject
    Standards standards;

    @Inject
    TestAccounts accounts;

    @Inject
    TestHomes homes;

    @Inject
    CareScene scene;

    @Inject
    Attachments attachments;

    @Inject
    Database database;

    @Inject
    QueryPlan plans;

    @Inject
    MutableClock clock;

    private String city = "";
    private @Nullable Actor someone;

    @BeforeEach
    void anOfficer() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        city = CITIES.get(CITY.getAndIncrement());
        someone = accounts.city(city).actor();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void aDraftIsPublishedAndHoldsFromItsDay() {
        CareDraft draft = service.create(officer(), null, CareScene.entry(NEXT_YEAR, "150", "301", "451"));
        UUID scan = scene.scan(officer());

        CareStandardView published =
                service.publish(officer(), draft.id(), null, new Publication(0, " 市民发〔2026〕9号 ", scan, null));

        assertThat(published.state()).isEqualTo(StandardState.UPCOMING);
        assertThat(published.documentNumber()).isEqualTo("市民发〔2026〕9号");
        assertThat(published.basis().minimumWage()).isEqualTo(Money.of(1670));
        assertThat(service.drafts(officer())).isEmpty();
        assertThat(standards.care(city, NEXT_YEAR.minusDays(1))).isEmpty();
        assertThat(standards.table(city).careAmount(city, SelfCareTier.DEPENDENT, YearMonth.of(2027, 1)))
                .contains(Money.of(451));
        assertThat(attachments.view(TestActors.county(TestHomes.GANZHOU), scan).name())
                .isEqualTo("公布文件.pdf");
        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'care-standard.publish' AND object_id = ?",
                        Long.toString(published.id())))
                .isEqualTo(1);
    }

    @Test
    void belowTheFloorOfTheProvinceIsRefusedWithTheAmount() {
        assertThat(TestViolations.of(
                        () -> service.create(officer(), null, CareScene.entry(NEXT_YEAR, "139.99", "280", "399.99"))))
                .containsExactly("independent standards.below-care-floor", "dependent standards.below-care-floor");

        CareDraft kept = service.create(officer(), null, CareScene.entry(NEXT_YEAR, "140", "280", "400"));

        assertThat(kept.details().independent()).isEqualByComparingTo("140");
    }

    @Test
    void oneThatReachesBackKeepsTheFloorsOfLaterYearsToo() {
        assertThat(TestViolations.of(() -> service.create(
                        officer(), null, CareScene.entry(LocalDate.of(2019, 1, 1), "100", "200", "300", "补发"))))
                .containsExactly(
                        "independent standards.below-care-floor",
                        "partiallyDependent standards.below-care-floor",
                        "dependent standards.below-care-floor");
        publish(CareScene.entry(LocalDate.of(2020, 1, 1), "140", "280", "400", "补发"), null);

        CareDraft of2019 =
                service.create(officer(), null, CareScene.entry(LocalDate.of(2019, 1, 1), "100", "200", "300", "补发"));

        assertThat(service.effect(officer(), of2019.id()).monthsBack()).isEqualTo(12);
        assertThat(service.effect(officer(), of2019.id()).nextFrom()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void theTiersAreInOrderAndSomethingIsTheBasis() {
        CareEntry wrong = new CareEntry(
                NEXT_YEAR,
                new BigDecimal("500"),
                new BigDecimal("499.99"),
                new BigDecimal("499.98"),
                null,
                null,
                null,
                "测算",
                null);

        assertThat(TestViolations.of(() -> service.create(officer(), null, wrong)))
                .containsExactly(
                        "partiallyDependent standards.tiers-in-order",
                        "dependent standards.tiers-in-order",
                        "minimumWage standards.basis-needed");
    }

    @Test
    void equalTiersAreAllowed() {
        assertThat(service.create(officer(), null, CareScene.entry(NEXT_YEAR, "500", "500", "500"))
                        .version())
                .isZero();
    }

    @Test
    void reachingBackBeforeThisMonthNeedsAReason() {
        LocalDate october = LocalDate.of(2026, 10, 31);

        assertThat(TestViolations.of(
                        () -> service.create(officer(), null, CareScene.entry(october, "150", "301", "451"))))
                .containsExactly("backdatingReason standards.backdating-reason");
        assertThat(TestViolations.of(() -> service.create(
                        officer(), null, CareScene.entry(LocalDate.of(2028, 1, 1), "150", "301", "451"))))
                .containsExactly("effectiveFrom standards.effective-date-range");
        service.create(officer(), null, CareScene.entry(LocalDate.of(2026, 11, 1), "150", "301", "451"));
        CareDraft back = service.create(officer(), null, CareScene.entry(october, "150", "301", "451", "年初提标"));

        CareEffect effect = service.effect(officer(), back.id());

        assertThat(effect.firstMonth()).isEqualTo("2026-11");
        assertThat(effect.monthsBack()).isZero();
    }

    @Test
    void aDraftOfThisMonthNeedsAReasonWhenItIsPublishedInTheNext() {
        CareDraft draft =
                service.create(officer(), null, CareScene.entry(LocalDate.of(2026, 11, 1), "150", "301", "451"));
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));

        assertThat(TestViolations.of(() -> service.publish(
                        officer(), draft.id(), null, new Publication(0, "1号", scene.scan(officer()), null))))
                .containsExactly("backdatingReason standards.backdating-reason");
    }

    @Test
    void theSameDayTwiceIsACorrectionThatSaysSo() {
        CareStandardView first = publish(CareScene.entry(NEXT_YEAR, "150", "301", "451"), null);

        assertThat(TestViolations.of(
                        () -> service.create(officer(), null, CareScene.entry(NEXT_YEAR, "150", "310", "451"))))
                .containsExactly("backdatingReason standards.correction-reason");
        CareDraft draft = service.create(officer(), null, CareScene.entry(NEXT_YEAR, "150", "310", "451", "文件有误"));
        assertThat(service.effect(officer(), draft.id()).corrects())
                .isEqualTo(new CareEffect.Corrected(first.id(), "1号"));
        assertThat(refusal(() -> service.publish(
                        officer(), draft.id(), null, new Publication(0, "2号", scene.scan(officer()), null))))
                .isEqualTo(StandardProblem.STANDARD_PUBLISHED_MEANWHILE);

        service.publish(officer(), draft.id(), null, new Publication(0, "2号", scene.scan(officer()), first.id()));

        assertThat(service.view(first.id()).state()).isEqualTo(StandardState.CORRECTED);
        assertThat(standards.care(city, NEXT_YEAR).orElseThrow().partiallyDependent())
                .isEqualTo(Money.of(310));
        assertThat(standards
                        .table(city)
                        .asKnownAt(first.publishedAt())
                        .care(city, NEXT_YEAR)
                        .orElseThrow()
                        .partiallyDependent())
                .isIn(Money.of(301), Money.of(310));
    }

    @Test
    void twoOfficersPublishingAtOnceDoNotOverwriteEachOther() {
        List<Long> drafts = IntStream.range(0, 2)
                .mapToObj(number -> service.create(officer(), null, CareScene.entry(NEXT_YEAR, "150", "301", "451"))
                        .id())
                .toList();

        List<CompletableFuture<Boolean>> publishing = drafts.stream()
                .map(draft -> CompletableFuture.supplyAsync(() -> {
                    Actor colleague = accounts.city(city).actor();
                    try {
                        service.publish(
                                colleague, draft, null, new Publication(0, draft + "号", scene.scan(colleague), null));
                        return true;
                    } catch (ProblemException refused) {
                        return false;
                    }
                }))
                .toList();

        assertThat(publishing.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(service.list(city, new PageQuery(0, 10, null)).items()).hasSize(1);
    }

    @Test
    void publishingTwiceWithTheSameKeyPublishesOnce() {
        UUID key = UUID.randomUUID();
        UUID entered = UUID.randomUUID();
        CareEntry entry = CareScene.entry(NEXT_YEAR, "150", "301", "451");
        CareDraft draft = service.create(officer(), entered, entry);
        assertThat(service.create(officer(), entered, entry).id()).isEqualTo(draft.id());
        Publication publication = new Publication(0, "1号", scene.scan(officer()), null);

        CareStandardView first = service.publish(officer(), draft.id(), key, publication);
        CareStandardView second = service.publish(officer(), draft.id(), key, publication);

        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void anotherCityDoesNotSeeTheDraftAndAStaleOneIsShownBesideTheNewer() {
        CareEntry entry = CareScene.entry(NEXT_YEAR, "150", "301", "451");
        long id = service.create(officer(), null, entry).id();
        Actor elsewhere =
                accounts.city("620102".equals(city) ? "620700" : "620100").actor();

        if (!elsewhere.scope().equals(officer().scope())) {
            assertThat(refusal(() -> service.draft(elsewhere, id))).isEqualTo(PlatformProblem.NOT_FOUND);
            assertThat(refusal(() -> service.edit(elsewhere, id, new CareEntry.Change(0, entry))))
                    .isEqualTo(PlatformProblem.NOT_FOUND);
            assertThat(refusal(() -> service.remove(elsewhere, id))).isEqualTo(PlatformProblem.NOT_FOUND);
        }
        service.edit(officer(), id, new CareEntry.Change(0, entry));
        assertThat(refusal(() -> service.edit(officer(), id, new CareEntry.Change(0, entry))))
                .isEqualTo(PlatformProblem.STALE_VERSION);
        service.remove(officer(), id);
        assertThat(service.drafts(officer())).isEmpty();
    }

    @Test
    void somebodyElsesUploadIsNoScan() {
        CareDraft draft = service.create(officer(), null, CareScene.entry(NEXT_YEAR, "150", "301", "451"));
        UUID scan = scene.scan(accounts.city(city).actor());

        assertThat(refusal(() -> service.publish(officer(), draft.id(), null, new Publication(0, "1号", scan, null))))
                .isEqualTo(PlatformProblem.NOT_FOUND);
    }

    @Test
    void thePreviewCountsPersonsByTierAndCountyAndYuanAMonth() {
        long home = homes.home().in(city, county(), null).residents(4).insert();
        List<Long> people =
                database.list("SELECT id FROM resident WHERE home_id = ? ORDER BY id", row -> row.number("id"), home);
        database.change("UPDATE resident SET self_care_tier = 'DEPENDENT' WHERE id = ?", people.get(0));
        database.change("UPDATE resident SET self_care_tier = 'INDEPENDENT' WHERE id = ?", people.get(1));
        database.change("UPDATE resident SET self_care_tier = NULL WHERE id = ?", people.get(2));
        database.change(
                "UPDATE resident SET self_care_tier = 'DEPENDENT', support_mode = 'BOARDER' WHERE id = ?",
                people.get(3));
        publish(CareScene.entry(LocalDate.of(2026, 11, 1), "150", "300", "450"), null);

        CareEffect effect = service.preview(
                officer(),
                new CareTrial(
                        LocalDate.of(2026, 12, 1),
                        new BigDecimal("160"),
                        new BigDecimal("320"),
                        new BigDecimal("99"),
                        null));

        assertThat(effect.counties()).singleElement().satisfies(row -> {
            assertThat(row.independent()).isEqualTo(1);
            assertThat(row.dependent()).isEqualTo(1);
            assertThat(row.unassessed()).isEqualTo(1);
            assertThat(row.before()).isEqualTo(Money.of(600));
            assertThat(row.after()).isEqualTo(Money.of(259));
        });
        assertThat(effect.total().after()).isEqualTo(Money.of(259));
        assertThat(effect.percentOfMinimumWage())
                .containsExactly(new BigDecimal("9.6"), new BigDecimal("19.2"), new BigDecimal("5.9"));
        assertThat(effect.findings()).extracting(FindingView::field).containsExactly("dependent", "dependent");
    }

    @Test
    void thePersonsAreCountedFromOneIndex() {
        assertThat(plans.of(SqlFragment.of(CareEffects.PERSONS, city)))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.key()).isEqualTo("resident_by_care");
                    assertThat(step.extra()).contains("Using index").doesNotContain("filesort");
                });
    }

    private @Nullable String county() {
        return database.first(
                        "SELECT MIN(code) AS code FROM region WHERE level = 'COUNTY' AND city_code = ?",
                        row -> java.util.Optional.ofNullable(row.textOrNull("code")),
                        city)
                .orElseThrow()
                .orElse(null);
    }

    private CareStandardView publish(CareEntry entry, @Nullable Long corrects) {
        CareDraft draft = service.create(officer(), null, entry);
        return service.publish(officer(), draft.id(), null, new Publication(0, "1号", scene.scan(officer()), corrects));
    }

    private static org.yian.platform.ProblemKind refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind();
    }

    private Actor officer() {
        return java.util.Objects.requireNonNull(someone);
    }
}
