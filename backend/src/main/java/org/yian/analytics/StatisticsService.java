package org.yian.analytics;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yian.platform.Actor;
import org.yian.platform.UseCase;
import org.yian.regions.Regions;

/** What inspections and rectification tell together. */
@Singleton
class StatisticsService {

    /** More items than this nobody reads in one picture. */
    private static final int MOST_ROWS = 20;

    private static final Comparator<FailRate> WORST_FIRST = Comparator.comparing(
                    (FailRate rate) -> rate.percent() == null ? BigDecimal.ZERO : rate.percent())
            .reversed()
            .thenComparing(FailRate::key);

    private final StatisticsRepository repository;
    private final Regions regions;
    private final Clock clock;

    StatisticsService(StatisticsRepository repository, Regions regions, Clock clock) {
        this.repository = repository;
        this.regions = regions;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    List<FailRate> rates(Actor actor, StatisticsFilter filter, FailGroup by) {
        return repository.rates(actor.scope(), filter, filter.span(clock), by);
    }

    @UseCase(readOnly = true)
    HeatMap heatMap(Actor actor, StatisticsFilter filter, FailGroup rows) {
        List<StatisticsRepository.Spot> spots = repository.spots(actor.scope(), filter, filter.span(clock), rows);
        Map<String, FailRate> totals = new LinkedHashMap<>();
        for (StatisticsRepository.Spot spot : spots) {
            totals.merge(spot.rate().key(), spot.rate(), StatisticsService::together);
        }
        List<FailRate> worst =
                totals.values().stream().sorted(WORST_FIRST).limit(MOST_ROWS).toList();
        Set<String> shown = worst.stream().map(FailRate::key).collect(Collectors.toSet());
        Set<String> columns =
                spots.stream().map(StatisticsRepository.Spot::region).collect(Collectors.toCollection(TreeSet::new));
        return new HeatMap(
                worst,
                columns.stream()
                        .map(regions::name)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                spots.stream()
                        .filter(spot -> shown.contains(spot.rate().key()))
                        .map(spot -> new HeatMap.Cell(
                                spot.rate().key(),
                                spot.region(),
                                spot.rate().asked(),
                                spot.rate().failed(),
                                spot.rate().percent()))
                        .toList());
    }

    @UseCase(readOnly = true)
    List<ClosingMonth> closing(Actor actor, StatisticsFilter filter) {
        Map<String, List<StatisticsRepository.ClosedIn>> months = new LinkedHashMap<>();
        repository.closed(actor.scope(), filter, filter.span(clock)).forEach(closed -> months.computeIfAbsent(
                        closed.month(), month -> new ArrayList<>())
                .add(closed));
        return months.entrySet().stream()
                .map(month -> closingMonth(month.getKey(), month.getValue()))
                .toList();
    }

    /** The most overdue division first. */
    @UseCase(readOnly = true)
    List<Ageing> ageing(Actor actor, StatisticsFilter filter) {
        return repository.ageing(actor.scope(), filter, LocalDate.now(clock)).stream()
                .sorted(Comparator.comparingLong(Ageing::overdue).reversed())
                .toList();
    }

    /** @param days how many items took how many days, the quickest first */
    static ClosingMonth closingMonth(String month, List<StatisticsRepository.ClosedIn> days) {
        long items =
                days.stream().mapToLong(StatisticsRepository.ClosedIn::items).sum();
        long sum = days.stream().mapToLong(day -> day.days() * day.items()).sum();
        long half = (items + 1) / 2;
        int median = 0;
        long passed = 0;
        for (StatisticsRepository.ClosedIn day : days) {
            passed += day.items();
            if (passed >= half) {
                median = day.days();
                break;
            }
        }
        return new ClosingMonth(
                month,
                items,
                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(items), 1, RoundingMode.HALF_UP),
                median,
                days.get(days.size() - 1).days(),
                days.stream().mapToLong(StatisticsRepository.ClosedIn::late).sum());
    }

    private static FailRate together(FailRate one, FailRate other) {
        long asked = one.asked() + other.asked();
        long failed = one.failed() + other.failed();
        return new FailRate(
                one.key(),
                one.name(),
                one.nameEn(),
                one.severity(),
                one.inspections() + other.inspections(),
                asked,
                failed,
                FailRate.percent(failed, asked));
    }
}
