package org.yian.overview;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

@Singleton
class OverviewRepository {

    private static final String SHORTFALL = "GREATEST(0, GREATEST(1, CEILING(f.residents / %1$d)) - f.managers)";
    private static final String OPEN = "i.state IN ('OPEN', 'SUBMITTED', 'RETURNED')";

    private final Database database;

    OverviewRepository(Database database) {
        this.database = database;
    }

    /** Sums of the open homes of a scope. */
    record HomeSums(
            long homes,
            long withoutApproval,
            long threeManagersOrFewer,
            long withoutProfessionalCare,
            long residents,
            long beds,
            long shortfall,
            long belowTarget,
            long openItems,
            long openFireItems) {}

    HomeSums homes(Scope scope, int residentsPerManager) {
        String shortfall = SHORTFALL.formatted(residentsPerManager);
        Select select = Select.of(
                        """
                        COUNT(*) AS homes, COALESCE(SUM(h.approval_status = 'NOT_APPROVED'), 0) AS without_approval,
                        COALESCE(SUM(f.managers <= 3), 0) AS three_or_fewer,
                        COALESCE(SUM(f.professional_care_workers = 0), 0) AS without_care,
                        COALESCE(SUM(f.residents), 0) AS residents, COALESCE(SUM(f.beds), 0) AS beds,
                        COALESCE(SUM(f.open_items), 0) AS open_items, COALESCE(SUM(f.open_fire_items), 0) AS open_fire,
                        COALESCE(SUM(%1$s), 0) AS shortfall, COALESCE(SUM(%1$s > 0), 0) AS below
                        """
                                .formatted(shortfall),
                        "home h JOIN home_figures f ON f.home_id = h.id")
                .where("h.status = 'OPEN'")
                .where(scope.homes("h"));
        return database.first(
                        select.all(),
                        row -> new HomeSums(
                                row.number("homes"),
                                row.number("without_approval"),
                                row.number("three_or_fewer"),
                                row.number("without_care"),
                                row.number("residents"),
                                row.number("beds"),
                                row.number("shortfall"),
                                row.number("below"),
                                row.number("open_items"),
                                row.number("open_fire")))
                .orElseThrow();
    }

    long overdueItems(Actor actor, LocalDate today) {
        return database.count(Select.of("1", "rectification_item i JOIN home h ON h.id = i.home_id")
                .where(VisibleItems.to(actor))
                .where(OPEN)
                .where("i.deadline < ?", today)
                .count());
    }

    long homesWithOverdueCriticalItem(Scope scope, LocalDate today) {
        return database.count(
                Select.of("COUNT(DISTINCT i.home_id)", "rectification_item i JOIN home h ON h.id = i.home_id")
                        .where(scope.homes("h"))
                        .where(OPEN)
                        .where("i.deadline < ?", today)
                        .where("i.severity = 'CRITICAL'")
                        .all());
    }

    long deaths(Scope scope, Instant from, @Nullable Integer laterThanHours) {
        return database.count(Select.of("1", "death d JOIN home h ON h.id = d.home_id")
                .where(scope.homes("h"))
                .where("d.state <> 'WITHDRAWN'")
                .where("d.died_at >= ?", from)
                .whereGiven("TIMESTAMPDIFF(SECOND, d.died_at, d.reported_at) > ? * 3600", laterThanHours)
                .count());
    }

    /** The cities of the scope: those below it, or the one that it lies in. */
    List<RegionFigures> cities(Actor actor, int residentsPerManager, LocalDate today) {
        Select select = Select.of(columns(residentsPerManager, today), from("h.city_code = c.code"))
                .where("c.level = 'CITY'");
        return figures(
                withinCities(select, actor.scope())
                        .groupBy("c.code, c.name, c.name_en, c.city_code")
                        .orderBy("c.code"),
                today,
                actor,
                "city_code");
    }

    List<RegionFigures> counties(Actor actor, @Nullable String city, int residentsPerManager, LocalDate today) {
        Select select = Select.of(columns(residentsPerManager, today), from("h.county_code = c.code"))
                .where("c.level = 'COUNTY'")
                .where(actor.scope().regions("c"))
                .whereGiven("c.city_code = ?", city);
        return figures(
                select.groupBy("c.code, c.name, c.name_en, c.city_code").orderBy("c.code"),
                today,
                actor,
                "county_code");
    }

    private static Select withinCities(Select select, Scope scope) {
        SqlFragment homes = scope.homes("s");
        return switch (scope.level()) {
            case PROVINCE -> select;
            case CITY, COUNTY, TOWNSHIP ->
                select.where(
                        "c.code = (SELECT r.city_code FROM region r WHERE r.code = ?)",
                        scope.regionCode() == null ? "" : scope.regionCode());
            case HOME, NONE ->
                select.where(new SqlFragment(
                        "c.code IN (SELECT s.city_code FROM home s WHERE " + homes.sql() + ")", homes.values()));
        };
    }

    private static String columns(int residentsPerManager, LocalDate today) {
        return """
                c.code, c.name, c.name_en, c.city_code, COUNT(h.id) AS homes, COALESCE(SUM(f.beds), 0) AS beds,
                COALESCE(SUM(f.residents), 0) AS residents, COALESCE(SUM(%1$s), 0) AS shortfall,
                COALESCE(SUM(h.approval_status = 'NOT_APPROVED'), 0) AS without_approval,
                COALESCE(SUM(f.professional_care_workers = 0), 0) AS without_care,
                COALESCE(SUM(f.open_items), 0) AS open_items, COALESCE(SUM(f.open_fire_items), 0) AS open_fire,
                EXISTS (SELECT 1 FROM care_standard s WHERE s.city_code = c.city_code AND s.effective_from <= '%2$s') AS standard
                """
                .formatted(SHORTFALL.formatted(residentsPerManager), today);
    }

    private static String from(String join) {
        return "region c LEFT JOIN home h ON " + join
                + " AND h.status = 'OPEN' LEFT JOIN home_figures f ON f.home_id = h.id";
    }

    private List<RegionFigures> figures(Select select, LocalDate today, Actor actor, String column) {
        var overdue = overdueBy(column, actor, today);
        return database.list(select.all(), row -> figures(row, overdue.getOrDefault(row.text("code"), 0L)));
    }

    private Map<String, Long> overdueBy(String column, Actor actor, LocalDate today) {
        Map<String, Long> result = new HashMap<>();
        database.list(
                        Select.of(
                                        "h." + column + " AS code, COUNT(*) AS n",
                                        "rectification_item i JOIN home h ON h.id = i.home_id")
                                .where(VisibleItems.to(actor))
                                .where(OPEN)
                                .where("i.deadline < ?", today)
                                .where("h." + column + " IS NOT NULL")
                                .groupBy("h." + column)
                                .all(),
                        row -> Map.entry(row.text("code"), row.number("n")))
                .forEach(entry -> result.put(entry.getKey(), entry.getValue()));
        return result;
    }

    private static RegionFigures figures(Row row, long overdue) {
        long beds = row.number("beds");
        long residents = row.number("residents");
        return new RegionFigures(
                row.text("code"),
                row.text("name"),
                row.text("name_en"),
                row.textOrNull("city_code"),
                row.number("homes"),
                beds,
                residents,
                percent(residents, beds),
                row.number("shortfall"),
                row.number("without_approval"),
                row.number("without_care"),
                row.number("open_items"),
                overdue,
                row.number("open_fire"),
                row.flag("standard"));
    }

    /** A share in percent with one decimal, half up; null of nothing. */
    static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
