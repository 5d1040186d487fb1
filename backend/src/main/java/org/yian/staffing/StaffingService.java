package org.yian.staffing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yian.homes.StaffingTarget;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;
import org.yian.regions.RegionName;

/** The staffing of homes against the ratio, added up by county, city and province. */
@Singleton
public class StaffingService {

    private static final Map<String, String> SORTS = Map.of(
            "shortfall",
            "shortfall",
            "residents",
            "residents",
            "managers",
            "managers",
            "professionals",
            "professionals");

    private final StaffingRepository repository;
    private final PolicyParameters parameters;
    private final CareNorms norms;
    private final Clock clock;

    StaffingService(StaffingRepository repository, PolicyParameters parameters, CareNorms norms, Clock clock) {
        this.repository = repository;
        this.parameters = parameters;
        this.norms = norms;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<Staffing> page(Actor actor, StaffingFilter filter, PageQuery page) {
        String order = page.orderBy(SORTS, "");
        List<Staffing> rows = new ArrayList<>(rows(actor, filter));
        if (!order.isEmpty()) {
            String column = order.substring(0, order.indexOf(' '));
            Comparator<Staffing> ascending = Comparator.comparingInt(row -> figure(row, column));
            rows.sort(order.contains("DESC") ? ascending.reversed() : ascending);
        }
        int from = Math.min(page.offset(), rows.size());
        int to = Math.min(from + page.size(), rows.size());
        return new Page<>(List.copyOf(rows.subList(from, to)), rows.size(), page.page(), page.size());
    }

    /** All rows of a grouping, in the order of the divisions. */
    @UseCase(readOnly = true)
    public List<Staffing> rows(Actor actor, StaffingFilter filter) {
        StaffingGroup by = filter.by() == null ? StaffingGroup.HOME : filter.by();
        if (by == StaffingGroup.PROVINCE) {
            return List.of(total(actor, filter));
        }
        Map<RegionName, List<Staffing>> groups = new LinkedHashMap<>();
        List<Staffing> rows = new ArrayList<>();
        StaffingTarget target = target();
        Optional<CareNorms.Norm> norm = norms.today();
        for (HomeStaffing home : repository.homes(actor.scope(), filter)) {
            Staffing staffing = home.staffing(target, norm);
            switch (by) {
                case HOME -> rows.add(staffing);
                case COUNTY ->
                    groups.computeIfAbsent(home.area(), area -> new ArrayList<>())
                            .add(staffing);
                case CITY ->
                    groups.computeIfAbsent(home.city(), city -> new ArrayList<>())
                            .add(staffing);
                case PROVINCE -> throw new IllegalStateException("the province is one row");
            }
        }
        groups.forEach((region, homes) -> rows.add(StaffingSum.of(by, region, homes)));
        return Boolean.TRUE.equals(filter.below())
                ? rows.stream().filter(row -> row.shortfall() > 0).toList()
                : rows;
    }

    /** All homes in use of the caller's scope as one row. */
    @UseCase(readOnly = true)
    public Staffing total(Actor actor, StaffingFilter filter) {
        StaffingTarget target = target();
        Optional<CareNorms.Norm> norm = norms.today();
        return repository.homes(actor.scope(), filter).stream()
                .map(home -> home.staffing(target, norm))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), homes -> StaffingSum.of(StaffingGroup.PROVINCE, null, homes)));
    }

    /** The ratio in force: how many residents one manager may have. */
    @UseCase(readOnly = true)
    public int residentsPerManager() {
        return target().residentsPerManager();
    }

    @UseCase(readOnly = true)
    StaffingSummary summary(Actor actor, StaffingFilter filter) {
        Staffing now = total(actor, filter);
        List<StaffingMonth> months = new ArrayList<>(repository.months(actor.scope(), filter, target()));
        months.add(new StaffingMonth(
                LocalDate.now(clock).withDayOfMonth(1),
                now.homes(),
                now.residents(),
                now.managers(),
                now.required(),
                now.shortfall(),
                now.professionalCareWorkers()));
        return new StaffingSummary(residentsPerManager(), now, months);
    }

    private StaffingTarget target() {
        return new StaffingTarget(parameters.wholeAmount(StaffingTarget.PARAMETER, LocalDate.now(clock)));
    }

    private static int figure(Staffing row, String column) {
        return switch (column) {
            case "residents" -> row.residents();
            case "managers" -> row.managers();
            case "professionals" -> row.professionalCareWorkers();
            default -> row.shortfall();
        };
    }
}
