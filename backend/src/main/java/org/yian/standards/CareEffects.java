package org.yian.standards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.Row;
import org.yian.regions.Regions;

/** Reckons what a care standard would change, by one grouped query. */
@Singleton
class CareEffects {

    static final String PERSONS =
            """
            SELECT county_code, COALESCE(SUM(self_care_tier = 'INDEPENDENT'), 0) AS independent,
                COALESCE(SUM(self_care_tier = 'PARTIALLY_DEPENDENT'), 0) AS partially_dependent,
                COALESCE(SUM(self_care_tier = 'DEPENDENT'), 0) AS dependent, SUM(self_care_tier IS NULL) AS unassessed
            FROM resident
            WHERE active = TRUE AND city_code = ? AND support_mode IN ('CENTRALISED', 'DISPERSED')
            GROUP BY county_code ORDER BY county_code
            """;

    private final Database database;
    private final StandardRepository published;
    private final FloorRepository floors;
    private final CareRules rules;
    private final Regions regions;
    private final Messages messages;
    private final Clock clock;

    CareEffects(
            Database database,
            StandardRepository published,
            FloorRepository floors,
            CareRules rules,
            Regions regions,
            Messages messages,
            Clock clock) {
        this.database = database;
        this.published = published;
        this.floors = floors;
        this.rules = rules;
        this.regions = regions;
        this.messages = messages;
        this.clock = clock;
    }

    CareEffect effect(
            Actor actor, String cityCode, LocalDate effectiveFrom, CareAmounts after, List<Finding> findings) {
        LocalDate today = LocalDate.now(clock);
        YearMonth firstMonth = EffectiveDate.firstMonth(effectiveFrom);
        Optional<CareStandard> standing =
                new StandardTable(List.of(), published.careOf(cityCode)).care(cityCode, effectiveFrom);
        CareAmounts before = standing.map(CareAmounts::of).orElse(null);
        List<CareEffect.County> counties = database.list(PERSONS, row -> county(row, before, after), cityCode);
        return new CareEffect(
                firstMonth.toString(),
                monthsBack(cityCode, effectiveFrom, firstMonth, today),
                before,
                after,
                standing.filter(standard -> standard.effectiveFrom().equals(effectiveFrom))
                        .map(standard -> new CareEffect.Corrected(standard.id(), standard.documentNumber()))
                        .orElse(null),
                rules.nextFrom(cityCode, effectiveFrom).orElse(null),
                rules.applying(cityCode, effectiveFrom).stream()
                        .max(Comparator.comparing(CareFloor::effectiveFrom))
                        .orElse(null),
                floors.lowestWageOn(effectiveFrom)
                        .map(wage -> wage.percent(after))
                        .orElse(List.of()),
                counties,
                total(counties),
                findings.stream()
                        .map(finding -> new FindingView(
                                finding.field(),
                                messages.text(
                                        actor.locale(),
                                        finding.messageKey(),
                                        finding.arguments().toArray())))
                        .toList());
    }

    /** The months before this one that it would hold for: what was paid for them differs. */
    private int monthsBack(String cityCode, LocalDate effectiveFrom, YearMonth firstMonth, LocalDate today) {
        YearMonth end = YearMonth.from(today);
        YearMonth next = rules.nextFrom(cityCode, effectiveFrom)
                .map(EffectiveDate::firstMonth)
                .orElse(end);
        YearMonth until = next.isBefore(end) ? next : end;
        return Math.toIntExact(Math.max(0, ChronoUnit.MONTHS.between(firstMonth, until)));
    }

    private CareEffect.County county(Row row, @Nullable CareAmounts before, CareAmounts after) {
        long independent = row.number("independent");
        long partially = row.number("partially_dependent");
        long dependent = row.number("dependent");
        return new CareEffect.County(
                regions.name(row.textOrNull("county_code")),
                independent,
                partially,
                dependent,
                row.number("unassessed"),
                before == null ? Money.ZERO : amount(before, independent, partially, dependent),
                amount(after, independent, partially, dependent));
    }

    private static Money amount(CareAmounts amounts, long independent, long partially, long dependent) {
        return amounts.independent()
                .times(independent)
                .plus(amounts.partiallyDependent().times(partially))
                .plus(amounts.dependent().times(dependent));
    }

    private static CareEffect.County total(List<CareEffect.County> counties) {
        return new CareEffect.County(
                null,
                counties.stream().mapToLong(CareEffect.County::independent).sum(),
                counties.stream()
                        .mapToLong(CareEffect.County::partiallyDependent)
                        .sum(),
                counties.stream().mapToLong(CareEffect.County::dependent).sum(),
                counties.stream().mapToLong(CareEffect.County::unassessed).sum(),
                Money.sum(counties.stream().map(CareEffect.County::before).toList()),
                Money.sum(counties.stream().map(CareEffect.County::after).toList()));
    }
}
