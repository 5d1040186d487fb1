package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.inspections.Grade;
import org.yian.inspections.InspectionKind;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.regions.Regions;

/** Reads what {@code home_coverage} keeps: three queries a page. */
@Singleton
final class CoverageRepository {

    private static final Map<String, String> SORTS = Map.of("lastOn", "c.last_on", "homeName", "h.pinyin");

    private final Database database;
    private final Regions regions;

    CoverageRepository(Database database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    Page<Coverage> page(Actor actor, CoverageFilter filter, LocalDate today, PageQuery page) {
        Page<Coverage> homes =
                database.page(list(actor.scope(), filter, today, page), page, row -> coverage(row, today));
        List<Long> ids = homes.items().stream().map(Coverage::homeId).toList();
        if (ids.isEmpty()) {
            return homes;
        }
        Map<Long, List<Coverage.LastOfKind>> kinds = kinds(ids);
        Map<Long, Coverage.Next> next = next(actor, ids, today);
        return homes.map(home -> with(home, kinds.getOrDefault(home.homeId(), List.of()), next.get(home.homeId())));
    }

    /** The longest unseen first, those never seen before all. */
    static Select list(Scope scope, CoverageFilter filter, LocalDate today, PageQuery page) {
        Select select = Select.of(
                        """
                        h.id, h.name, h.city_code, h.county_code, c.last_on, c.last_inspection_id, i.score, i.grade""",
                        """
                        home_coverage c JOIN home h ON h.id = c.home_id
                        LEFT JOIN inspection i ON i.id = c.last_inspection_id""")
                .where(scope.homes("h"))
                .where("h.status = 'OPEN'")
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county());
        if (filter.unseen() != null) {
            select.where("c.last_on IS NULL OR c.last_on < ?", today.minusMonths(filter.unseen()));
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            String beginning =
                    filter.q().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            select.where("h.name LIKE ? OR h.pinyin_initials LIKE ?", beginning, beginning);
        }
        return select.orderBy(page.orderBy(SORTS, "c.last_on, c.home_id"));
    }

    private Map<Long, List<Coverage.LastOfKind>> kinds(List<Long> homes) {
        Map<Long, List<Coverage.LastOfKind>> kinds = new HashMap<>();
        database.list(
                        new SqlFragment(
                                "SELECT * FROM home_coverage_kind WHERE home_id IN (" + marks(homes)
                                        + ") ORDER BY home_id, last_on DESC",
                                homes),
                        row -> Map.entry(
                                row.number("home_id"),
                                new Coverage.LastOfKind(
                                        row.choice("kind", InspectionKind.class),
                                        row.date("last_on"),
                                        UUID.fromString(row.text("inspection_id")))))
                .forEach(entry -> kinds.computeIfAbsent(entry.getKey(), home -> new ArrayList<>())
                        .add(entry.getValue()));
        return kinds;
    }

    private Map<Long, Coverage.Next> next(Actor actor, List<Long> homes, LocalDate today) {
        Select select = Select.of(
                        "v.id, v.home_id, v.kind, v.month, v.planned_on",
                        "planned_visit v JOIN home h ON h.id = v.home_id")
                .where(new SqlFragment("v.home_id IN (" + marks(homes) + ")", homes))
                .where("v.state IN ('PLANNED', 'ANNOUNCED')")
                .where("v.month >= ?", today.withDayOfMonth(1))
                .where(VisibleVisits.to(actor, today))
                .orderBy("v.month, v.planned_on IS NULL, v.planned_on, v.id");
        Map<Long, Coverage.Next> next = new HashMap<>();
        database.list(
                        select.all(),
                        row -> Map.entry(
                                row.number("home_id"),
                                new Coverage.Next(
                                        row.number("id"),
                                        row.choice("kind", InspectionKind.class),
                                        row.date("month"),
                                        row.dateOrNull("planned_on"))))
                .forEach(entry -> next.putIfAbsent(entry.getKey(), entry.getValue()));
        return next;
    }

    private static String marks(List<Long> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }

    private Coverage coverage(Row row, LocalDate today) {
        LocalDate last = row.dateOrNull("last_on");
        String inspection = row.textOrNull("last_inspection_id");
        return new Coverage(
                row.number("id"),
                row.text("name"),
                regions.name(row.text("city_code")),
                regions.name(row.textOrNull("county_code")),
                last,
                last == null
                        ? null
                        : (int) Math.max(0, Period.between(last, today).toTotalMonths()),
                inspection == null ? null : UUID.fromString(inspection),
                row.decimalOrNull("score"),
                row.choiceOrNull("grade", Grade.class),
                List.of(),
                null);
    }

    private static Coverage with(Coverage home, List<Coverage.LastOfKind> kinds, Coverage.@Nullable Next next) {
        return new Coverage(
                home.homeId(),
                home.homeName(),
                home.city(),
                home.county(),
                home.lastOn(),
                home.months(),
                home.lastInspectionId(),
                home.score(),
                home.grade(),
                kinds,
                next);
    }
}
