package org.yian.analytics;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.yian.platform.Database;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.platform.TimeFactory;
import org.yian.regions.Regions;

/** Counts answers and items of a span of at most 24 months, within a scope; each question is one query. */
@Singleton
final class StatisticsRepository {

    private static final String COUNTED =
            """
            COUNT(DISTINCT i.id) AS inspections, SUM(a.result <> 'NOT_APPLICABLE') AS asked, SUM(a.result = 'FAIL') AS failed""";

    private final Database database;
    private final Regions regions;

    StatisticsRepository(Database database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    /** Some days of the items closed in a month that took so long. */
    record ClosedIn(String month, int days, long items, long late) {}

    /** A row of the heat map before it is put in its place. */
    record Spot(FailRate rate, String region) {}

    List<FailRate> rates(Scope scope, StatisticsFilter filter, StatisticsFilter.Span span, FailGroup by) {
        return database.list(ratesQuery(scope, filter, span, by), StatisticsRepository::rate);
    }

    static SqlFragment ratesQuery(Scope scope, StatisticsFilter filter, StatisticsFilter.Span span, FailGroup by) {
        String region = regionColumn(scope, filter);
        return answers(by.columns(region) + ", " + COUNTED, scope, filter, span, by == FailGroup.REGION)
                .groupBy(by.key(region))
                .orderBy(by.order())
                .all();
    }

    List<Spot> spots(Scope scope, StatisticsFilter filter, StatisticsFilter.Span span, FailGroup rows) {
        String region = regionColumn(scope, filter);
        return database.list(
                answers(rows.columns(region) + ", " + region + " AS region, " + COUNTED, scope, filter, span, true)
                        .groupBy(rows.key(region) + ", " + region)
                        .orderBy("code, region")
                        .all(),
                row -> new Spot(rate(row), row.text("region")));
    }

    List<ClosedIn> closed(Scope scope, StatisticsFilter filter, StatisticsFilter.Span span) {
        String day = "DATE(r.closed_at + INTERVAL 8 HOUR)";
        return database.list(
                narrowed(
                                "DATE_FORMAT(" + day + ", '%Y-%m') AS month, DATEDIFF(" + day
                                        + ", r.found_on) AS days, COUNT(*) AS items, SUM(" + day
                                        + " > r.deadline) AS late",
                                "rectification_item r JOIN home h ON h.id = r.home_id",
                                scope,
                                filter)
                        .where("r.state = 'CLOSED'")
                        .where(
                                "r.closed_at >= ? AND r.closed_at < ?",
                                span.first().atStartOfDay(TimeFactory.ZONE).toInstant(),
                                span.last()
                                        .plusDays(1)
                                        .atStartOfDay(TimeFactory.ZONE)
                                        .toInstant())
                        .groupBy("month, days")
                        .orderBy("month, days")
                        .all(),
                row -> new ClosedIn(
                        row.text("month"), Math.max(0, row.integer("days")), row.number("items"), row.number("late")));
    }

    List<Ageing> ageing(Scope scope, StatisticsFilter filter, LocalDate today) {
        String region = regionColumn(scope, filter);
        String over = "DATEDIFF('" + today + "', r.deadline)";
        return database.list(
                narrowed(
                                region + " AS region, SUM(" + over + " <= 0) AS not_due, SUM(" + over
                                        + " BETWEEN 1 AND 7) AS week, SUM(" + over + " BETWEEN 8 AND 30) AS month, SUM("
                                        + over + " BETWEEN 31 AND 90) AS quarter, SUM(" + over
                                        + " > 90) AS longer, SUM(" + over
                                        + " > 0 AND r.severity = 'CRITICAL') AS critical",
                                "rectification_item r JOIN home h ON h.id = r.home_id",
                                scope,
                                filter)
                        .where("r.state IN ('OPEN', 'SUBMITTED', 'RETURNED')")
                        .groupBy(region)
                        .orderBy("region")
                        .all(),
                row -> new Ageing(
                        regions.name(row.text("region")),
                        row.number("not_due"),
                        row.number("week"),
                        row.number("month"),
                        row.number("quarter"),
                        row.number("longer"),
                        row.number("critical")));
    }

    /** Cities for the whole province, else counties (the city itself where it has none). */
    private static String regionColumn(Scope scope, StatisticsFilter filter) {
        boolean whole = scope.level() == Scope.Level.PROVINCE && filter.city() == null && filter.county() == null;
        return whole ? "h.city_code" : "COALESCE(h.county_code, h.city_code)";
    }

    private static Select answers(
            String columns, Scope scope, StatisticsFilter filter, StatisticsFilter.Span span, boolean byRegion) {
        String region = regionColumn(scope, filter);
        String from =
                """
                inspection i JOIN home h ON h.id = i.home_id JOIN inspection_answer a ON a.inspection_id = i.id
                JOIN checklist_item t ON t.id = a.checklist_item_id"""
                        + (byRegion ? " JOIN region g ON g.code = " + region : "");
        return narrowed(columns, from, scope, filter)
                .where("i.state = 'COMPLETED'")
                .where("i.inspected_on BETWEEN ? AND ?", span.first(), span.last())
                .whereGiven("i.kind = ?", filter.kind());
    }

    private static Select narrowed(String columns, String from, Scope scope, StatisticsFilter filter) {
        return Select.of(columns, from)
                .where(scope.homes("h"))
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county());
    }

    private static FailRate rate(Row row) {
        long asked = row.number("asked");
        long failed = row.number("failed");
        return new FailRate(
                row.text("code"),
                row.text("name"),
                row.text("name_en"),
                row.textOrNull("severity"),
                row.number("inspections"),
                asked,
                failed,
                FailRate.percent(failed, asked));
    }
}
