package org.yian.inspections;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.yian.platform.Database;
import org.yian.rectifications.Severity;

/** The province's numbers for inspections, as in force on a day. */
@Singleton
final class InspectionPolicy {

    private final Database database;

    InspectionPolicy(Database database) {
        this.database = database;
    }

    /** How many inspectors an inspection needs at least. */
    int minimumInspectors(LocalDate day) {
        return Objects.requireNonNull(amounts(day).get("inspection.minimum-inspectors"))
                .intValueExact();
    }

    Scoring.Rules scoring(LocalDate day) {
        Map<String, BigDecimal> amounts = amounts(day);
        return new Scoring.Rules(
                Map.of(
                        Severity.GENERAL, Objects.requireNonNull(amounts.get("inspection.weight-general")),
                        Severity.MAJOR, Objects.requireNonNull(amounts.get("inspection.weight-major")),
                        Severity.CRITICAL, Objects.requireNonNull(amounts.get("inspection.weight-critical"))),
                Objects.requireNonNull(amounts.get("inspection.grade-excellent")),
                Objects.requireNonNull(amounts.get("inspection.grade-qualified")));
    }

    /** The newest value of each parameter that is in force on the day; before the first one, that one. */
    private Map<String, BigDecimal> amounts(LocalDate day) {
        Map<String, BigDecimal> amounts = new HashMap<>();
        database.list(
                        """
                        SELECT code, amount FROM policy_parameter
                        WHERE code LIKE 'inspection.%'
                        ORDER BY effective_from <= ?, CASE WHEN effective_from <= ? THEN effective_from END,
                            effective_from DESC
                        """,
                        row -> Map.entry(row.text("code"), row.decimal("amount")), day, day)
                .forEach(parameter -> amounts.put(parameter.getKey(), parameter.getValue()));
        return amounts;
    }
}
