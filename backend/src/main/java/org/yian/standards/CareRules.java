package org.yian.standards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * What a city's care standard must fulfil (domain.md section 5): the tiers in order, none below the province's floor in force,
 * and a reason where it reaches back.
 */
@Singleton
class CareRules {

    private static final int MONTHS = 12;

    private final StandardRepository published;
    private final FloorRepository floors;
    private final Clock clock;

    CareRules(StandardRepository published, FloorRepository floors, Clock clock) {
        this.published = published;
        this.floors = floors;
        this.clock = clock;
    }

    /** The whole of a draft. */
    List<Finding> check(String cityCode, CareEntry entry) {
        List<Finding> findings =
                new ArrayList<>(check(cityCode, entry.effectiveFrom(), entry.amounts(), entry.backdatingReason()));
        if (entry.minimumWage() == null && entry.nursingHomeFee() == null && entry.dailyCareCost() == null) {
            findings.add(Finding.of("minimumWage", "standards.basis-needed"));
        }
        return findings;
    }

    List<Finding> check(String cityCode, LocalDate effectiveFrom, CareAmounts amounts, @Nullable String reason) {
        List<Finding> findings = new ArrayList<>(EffectiveDate.check(
                effectiveFrom,
                LocalDate.now(clock),
                reason,
                sameDay(cityCode, effectiveFrom)
                        .map(CareStandard::documentNumber)
                        .orElse(null)));
        if (amounts.partiallyDependent().isLessThan(amounts.independent())) {
            findings.add(Finding.of("partiallyDependent", "standards.tiers-in-order"));
        }
        if (amounts.dependent().isLessThan(amounts.partiallyDependent())) {
            findings.add(Finding.of("dependent", "standards.tiers-in-order"));
        }
        List<CareFloor> applying = applying(cityCode, effectiveFrom);
        below("independent", amounts.independent(), applying, CareFloor::independent)
                .ifPresent(findings::add);
        below("partiallyDependent", amounts.partiallyDependent(), applying, CareFloor::partiallyDependent)
                .ifPresent(findings::add);
        below("dependent", amounts.dependent(), applying, CareFloor::dependent).ifPresent(findings::add);
        return findings;
    }

    /** The version that stands for a day now and would be corrected by another one for it. */
    Optional<CareStandard> sameDay(String cityCode, LocalDate effectiveFrom) {
        return new StandardTable(List.of(), published.careOf(cityCode))
                .care(cityCode, effectiveFrom)
                .filter(standard -> standard.effectiveFrom().equals(effectiveFrom));
    }

    /** From when a version holds that is published for a later day. */
    Optional<LocalDate> nextFrom(String cityCode, LocalDate effectiveFrom) {
        return published.careOf(cityCode).stream()
                .map(CareStandard::effectiveFrom)
                .filter(from -> from.isAfter(effectiveFrom))
                .min(LocalDate::compareTo);
    }

    /**
     * The floors of the time in which the standard would hold, as far as it is known: from its day until a later version
     * holds, or today. One that reaches back must keep each of them.
     */
    List<CareFloor> applying(String cityCode, LocalDate effectiveFrom) {
        LocalDate until =
                nextFrom(cityCode, effectiveFrom).map(next -> next.minusDays(1)).orElse(LocalDate.now(clock));
        List<CareFloor> applying = new ArrayList<>();
        floors.floorOn(effectiveFrom).ifPresent(applying::add);
        floors.floors().stream()
                .filter(floor -> floor.effectiveFrom().isAfter(effectiveFrom)
                        && !floor.effectiveFrom().isAfter(until))
                .forEach(applying::add);
        return applying;
    }

    private static Optional<Finding> below(
            String field, Money monthly, List<CareFloor> floors, Function<CareFloor, Money> tier) {
        return floors.stream()
                .filter(floor -> monthly.times(MONTHS).isLessThan(tier.apply(floor)))
                .max(java.util.Comparator.comparing(tier))
                .map(floor -> Finding.of(
                        field,
                        "standards.below-care-floor",
                        leastMonthly(tier.apply(floor)).toString(),
                        tier.apply(floor).toString(),
                        floor.effectiveFrom().toString(),
                        floor.documentNumber()));
    }

    /** The least amount a month whose twelvefold reaches the year. */
    private static Money leastMonthly(Money yearly) {
        Money twelfth = yearly.dividedBy(MONTHS);
        return twelfth.times(MONTHS).isLessThan(yearly) ? twelfth.plus(Money.of("0.01")) : twelfth;
    }
}
