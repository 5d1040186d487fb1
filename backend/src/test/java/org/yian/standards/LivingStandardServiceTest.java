package org.yian.standards;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Money;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.TestViolations;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class LivingStandardServiceTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    @Inject
    LivingStandardService service;

    @Inject
    Standards standards;

    @Inject
    TestAccounts accounts;

    @Inject
    TestHomes homes;

    @Inject
    CareScene scene;

    @Inject
    MutableClock clock;

    @BeforeEach
    void aDay() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void theProvinceRaisesTheStandardOfAllWhoHaveNoneOfTheirOwn() {
        Actor province = accounts.province().actor();
        homes.home().residents(3).insert();
        homes.home()
                .in(TestHomes.LANZHOU, TestHomes.CHENGGUAN, null)
                .residents(2)
                .insert();
        LivingEntry entry = entry("620000", LivingKind.RURAL, NEXT_YEAR, "6612", null, "424");

        LivingEffect effect = service.preview(province, entry);
        LivingDraft draft = service.create(province, null, entry);
        LivingStandardView published = service.publish(
                province, draft.id(), null, new Publication(0, "甘民发〔2026〕1号", scene.scan(province), null));

        assertThat(effect.places()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("张掖市");
            assertThat(place.persons()).isEqualTo(3);
            assertThat(place.before()).isEqualTo(Money.of(1554));
            assertThat(place.after()).isEqualTo(Money.of(1653));
        });
        assertThat(effect.belowLeast()).isFalse();
        assertThat(published.state()).isEqualTo(StandardState.UPCOMING);
        assertThat(standards
                        .table(TestHomes.ZHANGYE)
                        .livingAmount(
                                TestHomes.ZHANGYE,
                                TestHomes.GANZHOU,
                                LivingKind.RURAL_DISPERSED,
                                YearMonth.of(2027, 1)))
                .contains(Money.of(551));
    }

    @Test
    void belowTheProvinceIsRefusedForACity() {
        Actor city = accounts.city("620900").actor();

        assertThat(TestViolations.of(() -> service.create(
                        city, null, entry("620900", LivingKind.URBAN, NEXT_YEAR, "9731.99", null, "600"))))
                .containsExactly("yearly standards.below-living-floor");
        assertThat(TestViolations.of(() -> service.create(
                        city, null, entry("620900", LivingKind.RURAL_CENTRALISED, NEXT_YEAR, null, "517", "390"))))
                .containsExactly("monthly standards.below-living-floor");

        LivingDraft kept =
                service.create(city, null, entry("620900", LivingKind.URBAN, NEXT_YEAR, "9732", null, "600"));
        assertThat(kept.area().name()).isEqualTo("酒泉市");
    }

    @Test
    void aMonthBelowTheMinimumAllowanceWarnsOnlyBeyondOneYuan() {
        Actor city = accounts.city("620900").actor();

        assertThat(belowLeast(city, "1000", "770")).isFalse();
        assertThat(belowLeast(city, "1000", "769.24")).isFalse();
        assertThat(belowLeast(city, "1000", "770.01")).isTrue();
    }

    @Test
    void oneAmountIsGivenAndAMonthMakesTheYear() {
        Actor city = accounts.city("620900").actor();

        assertThat(TestViolations.of(() ->
                        service.create(city, null, entry("620900", LivingKind.URBAN, NEXT_YEAR, null, null, "600"))))
                .containsExactly("yearly standards.one-amount");
        assertThat(TestViolations.of(() -> service.create(
                        city, null, entry("620900", LivingKind.URBAN, NEXT_YEAR, "14268", "1189", "600"))))
                .containsExactly("monthly standards.one-amount");
        LivingDraft draft =
                service.create(city, null, entry("620900", LivingKind.URBAN, NEXT_YEAR, null, "1189", "914"));
        LivingStandardView published =
                service.publish(city, draft.id(), null, new Publication(0, "1号", scene.scan(city), null));
        assertThat(published.yearly()).isEqualTo(Money.of(14268));
    }

    @Test
    void nobodyPublishesForAnotherPlace() {
        Actor city = accounts.city("620100").actor();

        for (String foreign : new String[] {"620000", "620700", "620702", "999999"}) {
            assertThat(refusal(() -> service.create(
                            city, null, entry(foreign, LivingKind.URBAN, NEXT_YEAR, "20000", null, "600"))))
                    .as(foreign)
                    .isEqualTo(PlatformProblem.NOT_FOUND);
        }
        assertThat(service.create(city, null, entry("620171", LivingKind.URBAN, NEXT_YEAR, "20000", null, "600"))
                        .area()
                        .level())
                .isEqualTo(Area.Level.ZONE);
        assertThat(refusal(() -> service.create(
                        accounts.province().actor(),
                        null,
                        entry("620100", LivingKind.URBAN, NEXT_YEAR, "20000", null, "600"))))
                .isEqualTo(PlatformProblem.NOT_FOUND);
    }

    @Test
    void theKnownHistoryIsReadAsItHeld() {
        assertThat(service.list("620700", LivingKind.RURAL_CENTRALISED, new org.yian.platform.PageQuery(0, 10, null))
                        .items())
                .singleElement()
                .satisfies(standard -> {
                    assertThat(standard.state()).isEqualTo(StandardState.SUPERSEDED);
                    assertThat(standard.nextFrom()).isEqualTo(LocalDate.of(2019, 1, 1));
                });
    }

    private boolean belowLeast(Actor city, String month, String allowance) {
        return service.preview(city, entry("620900", LivingKind.URBAN, NEXT_YEAR, null, month, allowance))
                .belowLeast();
    }

    private static LivingEntry entry(
            String area,
            LivingKind kind,
            LocalDate from,
            @Nullable String yearly,
            @Nullable String monthly,
            String allowance) {
        return new LivingEntry(
                area,
                kind,
                from,
                yearly == null ? null : new BigDecimal(yearly),
                monthly == null ? null : new BigDecimal(monthly),
                new BigDecimal(allowance),
                null);
    }

    private static org.yian.platform.ProblemKind refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind();
    }
}
