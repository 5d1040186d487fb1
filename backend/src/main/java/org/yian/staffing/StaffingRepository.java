package org.yian.staffing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yian.homes.StaffingTarget;
import org.yian.platform.Database;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.regions.Regions;

/** Reads the figures kept beside each home in use, always within a scope: one row a home, some hundreds in the province. */
@Singleton
class StaffingRepository {

    private final Database database;
    private final Regions regions;
    private final Clock clock;

    StaffingRepository(Database database, Regions regions, Clock clock) {
        this.database = database;
        this.regions = regions;
        this.clock = clock;
    }

    List<HomeStaffing> homes(Scope scope, StaffingFilter filter) {
        regions.find("");
        return database.list(
                Select.of(
                                "h.id, h.name, h.city_code, COALESCE(h.county_code, h.city_code) AS area_code, f.*",
                                "home h JOIN home_figures f ON f.home_id = h.id")
                        .where(scope.homes("h"))
                        .where("h.status = 'OPEN'")
                        .whereGiven("h.city_code = ?", filter.city())
                        .whereGiven("h.county_code = ?", filter.county())
                        .orderBy("h.city_code, area_code, h.id")
                        .all(),
                this::home);
    }

    /** The months before this one that have been counted, the oldest first; at most eleven. */
    List<StaffingMonth> months(Scope scope, StaffingFilter filter, StaffingTarget target) {
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
        List<StaffingMonth> homes = database.list(
                Select.of("m.*", "staffing_month m JOIN home h ON h.id = m.home_id")
                        .where(scope.homes("h"))
                        .where("m.month >= ? AND m.month < ?", month.minusMonths(11), month)
                        .whereGiven("h.city_code = ?", filter.city())
                        .whereGiven("h.county_code = ?", filter.county())
                        .orderBy("m.month")
                        .all(),
                row -> month(row, target));
        return homes.stream()
                .collect(Collectors.groupingBy(
                        StaffingMonth::month, TreeMap::new, Collectors.reducing(StaffingMonth::plus)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private HomeStaffing home(Row row) {
        return new HomeStaffing(
                row.number("id"),
                row.text("name"),
                Objects.requireNonNull(regions.name(row.text("city_code"))),
                Objects.requireNonNull(regions.name(row.text("area_code"))),
                row.integer("residents"),
                row.integer("partially_dependent"),
                row.integer("dependent"),
                row.integer("managers"),
                row.integer("care_workers"),
                row.integer("professional_care_workers"));
    }

    private static StaffingMonth month(Row row, StaffingTarget target) {
        int residents = row.integer("residents");
        int managers = row.integer("managers");
        return new StaffingMonth(
                row.date("month"),
                1,
                residents,
                managers,
                target.required(residents),
                target.shortfall(residents, managers),
                row.integer("professional_care_workers"));
    }
}
