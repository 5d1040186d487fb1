package org.yian.standards;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yian.platform.Money;
import org.yian.policies.PolicyParameters;

/**
 * What a living standard must fulfil (domain.md section 5): no place below what the province has in force, and a reason where
 * it reaches back. Below 1.3 times 低保 is a warning only, because published figures are rounded to whole yuan a month.
 */
@Singleton
class LivingRules {

    static final String PROVINCE = "620000";

    private final StandardRepository published;
    private final PolicyParameters parameters;
    private final Clock clock;

    LivingRules(StandardRepository published, PolicyParameters parameters, Clock clock) {
        this.published = published;
        this.parameters = parameters;
        this.clock = clock;
    }

    List<Finding> check(LivingEntry entry) {
        List<Finding> findings = new ArrayList<>(EffectiveDate.check(
                entry.effectiveFrom(),
                LocalDate.now(clock),
                entry.backdatingReason(),
                sameDay(entry).map(LivingStandard::documentNumber).orElse(null)));
        String field = entry.monthly() == null ? "yearly" : "monthly";
        if (!entry.hasOneAmount()) {
            findings.add(Finding.of(field, "standards.one-amount"));
            return findings;
        }
        floor(entry)
                .filter(floor -> entry.year().isLessThan(floor.yearly()))
                .ifPresent(floor -> findings.add(Finding.of(
                        field,
                        "standards.below-living-floor",
                        floor.yearly().toString(),
                        floor.effectiveFrom().toString(),
                        floor.documentNumber())));
        return findings;
    }

    /** The highest of what the province has in force while the standard would hold, as far as it is known. */
    Optional<LivingStandard> floor(LivingEntry entry) {
        if (entry.areaCode().equals(PROVINCE)) {
            return Optional.empty();
        }
        List<LivingStandard> all = published.living();
        StandardTable table = new StandardTable(all, List.of());
        LocalDate today = LocalDate.now(clock);
        LocalDate until = nextFrom(entry).map(next -> next.minusDays(1)).orElse(today);
        Stream<LocalDate> days = Stream.concat(
                Stream.of(entry.effectiveFrom()),
                all.stream()
                        .filter(standard -> standard.areaCode().equals(PROVINCE))
                        .map(LivingStandard::effectiveFrom)
                        .filter(from -> from.isAfter(entry.effectiveFrom()) && !from.isAfter(until)));
        return days.flatMap(day ->
                        concerned(entry.kind()).stream().flatMap(kind -> table.livingOf(PROVINCE, kind, day).stream()))
                .max(Comparator.comparing(LivingStandard::yearly));
    }

    /** The version of the same publisher and kind that stands for the day now. */
    Optional<LivingStandard> sameDay(LivingEntry entry) {
        return published.living().stream()
                .filter(standard -> standard.areaCode().equals(entry.areaCode())
                        && standard.kind() == entry.kind()
                        && standard.effectiveFrom().equals(entry.effectiveFrom()))
                .max(Comparator.comparing(LivingStandard::publishedAt).thenComparing(LivingStandard::id));
    }

    Optional<LocalDate> nextFrom(LivingEntry entry) {
        return published.living().stream()
                .filter(standard -> standard.areaCode().equals(entry.areaCode())
                        && standard.kind().holdsFor(entry.kind()))
                .map(LivingStandard::effectiveFrom)
                .filter(from -> from.isAfter(entry.effectiveFrom()))
                .min(LocalDate::compareTo);
    }

    /** 1.3 times the 低保 standard, yuan a month. */
    Money leastMonth(LivingEntry entry) {
        BigDecimal times = parameters.amount("standard.living-to-minimum-allowance", entry.effectiveFrom());
        return new Money(entry.minimumLivingAllowance()).times(times);
    }

    boolean belowLeast(LivingEntry entry, Money month) {
        Money tolerance = new Money(parameters.amount("standard.minimum-allowance-tolerance", entry.effectiveFrom()));
        return month.isLessThan(leastMonth(entry).minus(tolerance));
    }

    /** The kinds of persons that a publication of this kind holds for. */
    static List<LivingKind> concerned(LivingKind kind) {
        return kind == LivingKind.RURAL
                ? List.of(LivingKind.RURAL_CENTRALISED, LivingKind.RURAL_DISPERSED)
                : List.of(kind);
    }
}
