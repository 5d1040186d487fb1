package org.yian.standards;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.residents.SelfCareTier;

import static org.assertj.core.api.Assertions.assertThat;

/** Which standard holds when, and what a month of it is (domain rules section 5). */
class StandardTableProperties {

    private static final String CITY = "620100";
    private static final String COUNTY = "620102";
    private static final String PROVINCE = "620000";

    private long lastId;

    @Property
    void twelveMonthsMakeTheYearExactly(
            @ForAll("yearlyAmounts") Money yearly, @ForAll @IntRange(min = 2016, max = 2032) int year) {
        LivingStandard standard = living(PROVINCE, LivingKind.URBAN, LocalDate.of(2016, 1, 1), yearly, null, at(2016));
        StandardTable table = new StandardTable(List.of(standard), List.of());

        Money sum = Money.sum(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> table.livingAmount(CITY, COUNTY, LivingKind.URBAN, YearMonth.of(year, month))
                        .orElseThrow())
                .toList());

        assertThat(sum).isEqualTo(yearly);
    }

    @Property
    void decemberIsAtMostSixFenFromTheOthers(@ForAll("yearlyAmounts") Money yearly) {
        LivingStandard standard = living(PROVINCE, LivingKind.URBAN, LocalDate.of(2016, 1, 1), yearly, null, at(2016));

        Money away = standard.in(YearMonth.of(2026, 12)).minus(standard.in(YearMonth.of(2026, 1)));

        assertThat(away.yuan().abs()).isLessThanOrEqualTo(new BigDecimal("0.06"));
        assertThat(standard.in(YearMonth.of(2026, 1))).isEqualTo(standard.ordinaryMonth());
    }

    @Property
    void aPublishedMonthIsPaidAsItIs(@ForAll @IntRange(min = 1, max = 3000) int monthly, @ForAll Month month) {
        Money amount = Money.of(monthly);
        LivingStandard standard =
                living(PROVINCE, LivingKind.URBAN, LocalDate.of(2016, 1, 1), amount.times(12), amount, at(2016));

        assertThat(standard.in(YearMonth.of(2026, month))).isEqualTo(amount);
    }

    @Property
    void theLastEffectiveDateThatHasComeIsInForce(
            @ForAll("days") List<LocalDate> starts, @ForAll("day") LocalDate day) {
        List<CareStandard> versions = starts.stream()
                .distinct()
                .map(start -> care(start, start.getYear() + 100, at(2016)))
                .toList();

        var found = new StandardTable(List.of(), versions).care(CITY, day);

        assertThat(found.map(CareStandard::effectiveFrom))
                .isEqualTo(starts.stream().filter(start -> !start.isAfter(day)).max(LocalDate::compareTo));
    }

    @Property
    void whatWasKnownDoesNotDependOnWhatCameLater(
            @ForAll("days") List<LocalDate> starts,
            @ForAll("day") LocalDate day,
            @ForAll @IntRange(max = 20) int known) {
        List<LocalDate> distinct = starts.stream().distinct().toList();
        List<CareStandard> versions = IntStream.range(0, distinct.size())
                .mapToObj(index -> care(distinct.get(index), 100 + index, at(2000 + index)))
                .toList();
        List<CareStandard> knownThen = versions.stream()
                .filter(version -> !version.publishedAt().isAfter(at(2000 + known)))
                .toList();

        assertThat(new StandardTable(List.of(), versions)
                        .asKnownAt(at(2000 + known))
                        .care(CITY, day))
                .isEqualTo(new StandardTable(List.of(), knownThen).care(CITY, day));
    }

    @Example
    void theMostLocalPublisherWinsThoughAnotherPublishedLater() {
        StandardTable table = new StandardTable(
                List.of(
                        living(PROVINCE, LivingKind.RURAL, LocalDate.of(2024, 1, 1), Money.of(9000), null, at(2024)),
                        living(CITY, LivingKind.RURAL, LocalDate.of(2022, 1, 1), Money.of(7000), null, at(2022)),
                        living("620171", LivingKind.RURAL, LocalDate.of(2021, 1, 1), Money.of(14268), null, at(2021))),
                List.of());

        assertThat(yearly(table, CITY, "620171", LocalDate.of(2026, 1, 1))).isEqualTo(Money.of(14268));
        assertThat(yearly(table, CITY, COUNTY, LocalDate.of(2026, 1, 1))).isEqualTo(Money.of(7000));
        assertThat(yearly(table, "620200", null, LocalDate.of(2026, 1, 1))).isEqualTo(Money.of(9000));
        assertThat(table.living("620200", null, LivingKind.RURAL_DISPERSED, LocalDate.of(2023, 12, 31)))
                .isEmpty();
        assertThat(table.living(CITY, COUNTY, LivingKind.URBAN, LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Example
    void oneRuralStandardHoldsForBothFormsUntilOneNamesTheForm() {
        StandardTable table = new StandardTable(
                List.of(
                        living(
                                PROVINCE,
                                LivingKind.RURAL_CENTRALISED,
                                LocalDate.of(2017, 1, 1),
                                Money.of(6020),
                                null,
                                at(2017)),
                        living(PROVINCE, LivingKind.RURAL, LocalDate.of(2019, 1, 1), Money.of(5226), null, at(2019)),
                        living(
                                PROVINCE,
                                LivingKind.RURAL_DISPERSED,
                                LocalDate.of(2019, 1, 1),
                                Money.of(5000),
                                null,
                                at(2018))),
                List.of());

        assertThat(table.livingAmount(CITY, COUNTY, LivingKind.RURAL_CENTRALISED, YearMonth.of(2018, 12)))
                .contains(Money.of("501.63"));
        assertThat(table.livingAmount(CITY, COUNTY, LivingKind.RURAL_CENTRALISED, YearMonth.of(2019, 1)))
                .contains(Money.of("435.50"));
        assertThat(yearlyOf(table, LivingKind.RURAL_DISPERSED)).isEqualTo(Money.of(5000));
        assertThat(yearlyOf(table, LivingKind.RURAL)).isEqualTo(Money.of(5226));
    }

    @Example
    void fromNewYearOnAndOnTheLeapDayTheStandardOfTheFirstDayOfTheMonthHolds() {
        StandardTable table = new StandardTable(
                List.of(),
                List.of(
                        care(LocalDate.of(2023, 1, 1), 100, at(2023)),
                        care(LocalDate.of(2024, 1, 1), 200, at(2023)),
                        care(LocalDate.of(2024, 2, 29), 300, at(2024))));

        assertThat(amount(table, YearMonth.of(2023, 12))).isEqualTo(Money.of(100));
        assertThat(amount(table, YearMonth.of(2024, 1))).isEqualTo(Money.of(200));
        assertThat(amount(table, YearMonth.of(2024, 2))).isEqualTo(Money.of(200));
        assertThat(amount(table, YearMonth.of(2024, 3))).isEqualTo(Money.of(300));
        assertThat(table.careAmount("620200", SelfCareTier.DEPENDENT, YearMonth.of(2024, 3)))
                .isEmpty();
    }

    @Example
    void aCorrectionForTheSameDayWinsFromWhenItIsKnown() {
        StandardTable table = new StandardTable(
                List.of(),
                List.of(care(LocalDate.of(2024, 1, 1), 200, at(2024)), care(LocalDate.of(2024, 1, 1), 210, at(2025))));

        assertThat(amount(table, YearMonth.of(2024, 6))).isEqualTo(Money.of(210));
        assertThat(amount(table.asKnownAt(at(2024)), YearMonth.of(2024, 6))).isEqualTo(Money.of(200));
    }

    @Provide
    Arbitrary<Money> yearlyAmounts() {
        return Arbitraries.longs().between(100, 5_000_000).map(fen -> new Money(BigDecimal.valueOf(fen, 2)));
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Combinators.combine(
                        Arbitraries.integers().between(2016, 2028),
                        Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return day().list().ofMaxSize(12);
    }

    private static Money yearly(StandardTable table, String city, @Nullable String county, LocalDate day) {
        return table.living(city, county, LivingKind.RURAL_CENTRALISED, day)
                .orElseThrow()
                .yearly();
    }

    private static Money yearlyOf(StandardTable table, LivingKind kind) {
        return table.living(CITY, COUNTY, kind, LocalDate.of(2019, 1, 1))
                .orElseThrow()
                .yearly();
    }

    private static Money amount(StandardTable table, YearMonth month) {
        return table.careAmount(CITY, SelfCareTier.INDEPENDENT, month).orElseThrow();
    }

    private LivingStandard living(
            String area, LivingKind kind, LocalDate from, Money yearly, @Nullable Money monthly, Instant published) {
        return new LivingStandard(++lastId, area, kind, from, yearly, monthly, "1号", published);
    }

    private CareStandard care(LocalDate from, long independent, Instant published) {
        return new CareStandard(
                ++lastId,
                CITY,
                from,
                Money.of(independent),
                Money.of(independent * 2),
                Money.of(independent * 3),
                "1号",
                published);
    }

    private static Instant at(int year) {
        return LocalDate.of(year, 3, 1)
                .atStartOfDay(org.yian.platform.TimeFactory.ZONE)
                .toInstant();
    }
}
