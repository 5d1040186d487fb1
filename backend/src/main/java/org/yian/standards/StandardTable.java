package org.yian.standards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.residents.SelfCareTier;

/**
 * All published standards of a region, held in memory and never changed: it answers for any number of persons and any month
 * without a query. The standard of a month is the one in force on its first day (domain.md section 5).
 */
public final class StandardTable {

    private static final String PROVINCE = "620000";

    /** The latest effective date wins, then the kind that names the form of support, then what was published last. */
    private static final Comparator<LivingStandard> LATER_LIVING = Comparator.comparing(LivingStandard::effectiveFrom)
            .thenComparing(standard -> standard.kind() != LivingKind.RURAL)
            .thenComparing(LivingStandard::publishedAt)
            .thenComparing(LivingStandard::id);

    private static final Comparator<CareStandard> LATER_CARE = Comparator.comparing(CareStandard::effectiveFrom)
            .thenComparing(CareStandard::publishedAt)
            .thenComparing(CareStandard::id);

    private final Map<String, List<LivingStandard>> living;
    private final Map<String, List<CareStandard>> care;

    /** Of any order; each published version is given once. */
    public StandardTable(Collection<LivingStandard> living, Collection<CareStandard> care) {
        this.living = living.stream().collect(Collectors.groupingBy(LivingStandard::areaCode));
        this.care = care.stream().collect(Collectors.groupingBy(CareStandard::cityCode));
    }

    /**
     * What was known at a moment: without the versions that were published after it. The difference between two moments is
     * what a back-dated publication has changed for months already paid.
     */
    public StandardTable asKnownAt(Instant moment) {
        return new StandardTable(
                living.values().stream()
                        .flatMap(List::stream)
                        .filter(standard -> !standard.publishedAt().isAfter(moment))
                        .toList(),
                care.values().stream()
                        .flatMap(List::stream)
                        .filter(standard -> !standard.publishedAt().isAfter(moment))
                        .toList());
    }

    /**
     * The living standard in force on a day: that of the most local publisher who has one, first the county or functional
     * zone, then the city, then the province.
     *
     * @param countyCode null for a city without counties
     */
    public Optional<LivingStandard> living(
            String cityCode, @Nullable String countyCode, LivingKind kind, LocalDate day) {
        return Stream.of(Optional.ofNullable(countyCode), Optional.of(cityCode), Optional.of(PROVINCE))
                .flatMap(Optional::stream)
                .map(area -> livingOf(area, kind, day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What one publisher's own publications say for a day, without those above it. */
    Optional<LivingStandard> livingOf(String areaCode, LivingKind kind, LocalDate day) {
        return living.getOrDefault(areaCode, List.of()).stream()
                .filter(standard -> standard.kind().holdsFor(kind)
                        && !standard.effectiveFrom().isAfter(day))
                .max(LATER_LIVING);
    }

    /** The care standard of a city in force on a day; empty: it has none, and no care part is paid. */
    public Optional<CareStandard> care(String cityCode, LocalDate day) {
        return care.getOrDefault(cityCode, List.of()).stream()
                .filter(standard -> !standard.effectiveFrom().isAfter(day))
                .max(LATER_CARE);
    }

    /** Yuan of basic living for one person and month; empty: no standard is in force. */
    public Optional<Money> livingAmount(
            String cityCode, @Nullable String countyCode, LivingKind kind, YearMonth month) {
        return living(cityCode, countyCode, kind, month.atDay(1)).map(standard -> standard.in(month));
    }

    /**
     * Yuan of care for one person and month; empty: the city has no standard in force.
     *
     * @param tier the tier on the first day of the month
     */
    public Optional<Money> careAmount(String cityCode, SelfCareTier tier, YearMonth month) {
        return care(cityCode, month.atDay(1)).map(standard -> standard.of(Objects.requireNonNull(tier)));
    }
}
