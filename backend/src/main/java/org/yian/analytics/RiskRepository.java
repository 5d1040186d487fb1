package org.yian.analytics;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yian.homes.StaffingTarget;
import org.yian.platform.Database;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.TimeFactory;

/** Reads the facts of all homes in use of a place at once: four queries, however many homes there are. */
@Singleton
final class RiskRepository {

    private final Database database;

    RiskRepository(Database database) {
        this.database = database;
    }

    /**
     * Which homes, and what counts.
     *
     * @param homeId one home only; null: all
     * @param lastMonthToClose the last month of the books that should be closed by now
     */
    record Question(
            @Nullable String city,
            @Nullable String county,
            @Nullable Long homeId,
            LocalDate today,
            StaffingTarget target,
            int deathHours,
            YearMonth lastMonthToClose) {}

    private record Items(int critical, int overdue) {}

    List<RiskFacts> facts(Scope scope, Question question) {
        Map<Long, Items> items = new HashMap<>();
        database.list(
                        narrowed(
                                        """
                                        i.home_id, SUM(i.severity = 'CRITICAL') AS critical,
                                        SUM(i.deadline < '%s') AS overdue"""
                                                .formatted(question.today()),
                                        "home h JOIN rectification_item i ON i.home_id = h.id",
                                        scope,
                                        question)
                                .where("i.state IN ('OPEN', 'SUBMITTED', 'RETURNED')")
                                .groupBy("i.home_id")
                                .all(),
                        row -> Map.entry(
                                row.number("home_id"), new Items(row.integer("critical"), row.integer("overdue"))))
                .forEach(entry -> items.put(entry.getKey(), entry.getValue()));
        Map<Long, Integer> deaths = counted(
                narrowed("d.home_id, COUNT(*) AS number", "home h JOIN death d ON d.home_id = h.id", scope, question)
                        .where("d.state <> 'WITHDRAWN'")
                        .where(
                                "d.died_at >= ?",
                                question.today()
                                        .minusMonths(12)
                                        .atStartOfDay(TimeFactory.ZONE)
                                        .toInstant())
                        .where("TIMESTAMPDIFF(SECOND, d.died_at, d.reported_at) > ? * 3600", question.deathHours())
                        .groupBy("d.home_id"));
        Map<Long, Integer> findings = counted(narrowed(
                        "f.home_id, COUNT(*) AS number",
                        "home h JOIN death_finding f ON f.home_id = h.id",
                        scope,
                        question)
                .where("f.settled = FALSE")
                .groupBy("f.home_id"));
        List<RiskFacts> facts = new ArrayList<>();
        database.list(
                        narrowed(
                                        """
                                        h.id, h.name, h.city_code, h.county_code, c.last_on, i.score, f.residents, f.managers,
                                        b.next_month""",
                                        """
                                        home h
                                        LEFT JOIN home_coverage c ON c.home_id = h.id
                                        LEFT JOIN inspection i ON i.id = c.last_inspection_id
                                        LEFT JOIN home_figures f ON f.home_id = h.id
                                        LEFT JOIN fund_book b ON b.home_id = h.id""",
                                        scope,
                                        question)
                                .orderBy("h.id")
                                .all(),
                        row -> fact(
                                row,
                                question,
                                items.getOrDefault(row.number("id"), new Items(0, 0)),
                                deaths.getOrDefault(row.number("id"), 0),
                                findings.getOrDefault(row.number("id"), 0)))
                .forEach(facts::add);
        return facts;
    }

    private Map<Long, Integer> counted(Select select) {
        Map<Long, Integer> numbers = new HashMap<>();
        database.list(select.all(), row -> Map.entry(row.number("home_id"), row.integer("number")))
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue()));
        return numbers;
    }

    private static Select narrowed(String columns, String from, Scope scope, Question question) {
        return Select.of(columns, from)
                .where(scope.homes("h"))
                .where("h.status = 'OPEN'")
                .whereGiven("h.city_code = ?", question.city())
                .whereGiven("h.county_code = ?", question.county())
                .whereGiven("h.id = ?", question.homeId());
    }

    private static RiskFacts fact(Row row, Question question, Items items, int lateDeaths, int findings) {
        Integer residents = row.integerOrNull("residents");
        Integer managers = row.integerOrNull("managers");
        LocalDate next = row.dateOrNull("next_month");
        long open = next == null ? 0 : ChronoUnit.MONTHS.between(YearMonth.from(next), question.lastMonthToClose()) + 1;
        return new RiskFacts(
                row.number("id"),
                row.text("name"),
                row.text("city_code"),
                row.textOrNull("county_code"),
                row.dateOrNull("last_on"),
                row.decimalOrNull("score"),
                items.critical(),
                items.overdue(),
                question.target().shortfall(residents == null ? 0 : residents, managers == null ? 0 : managers),
                lateDeaths,
                findings,
                Math.toIntExact(Math.max(0, open)));
    }
}
