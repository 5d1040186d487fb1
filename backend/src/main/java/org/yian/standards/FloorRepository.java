package org.yian.standards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.ProblemException;
import org.yian.platform.Row;

/** What the province sets for the care standards of its cities: floors, and minimum wages. A few rows, public. */
@Singleton
class FloorRepository {

    private final Database database;
    private final Clock clock;

    FloorRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest first. */
    List<CareFloor> floors() {
        return database.list(
                """
                SELECT f.*, LEAD(f.effective_from) OVER (ORDER BY f.effective_from) AS next_from
                FROM care_standard_floor f ORDER BY f.effective_from DESC LIMIT 200
                """,
                this::floor);
    }

    Optional<CareFloor> floorOn(LocalDate day) {
        return floors().stream()
                .filter(floor -> !floor.effectiveFrom().isAfter(day))
                .findFirst();
    }

    /** The newest first, of each class. */
    List<MinimumWage> wages() {
        return database.list(
                """
                SELECT w.*, LEAD(w.effective_from) OVER (PARTITION BY w.wage_class ORDER BY w.effective_from) AS next_from
                FROM minimum_wage w ORDER BY w.wage_class, w.effective_from DESC LIMIT 400
                """,
                this::wage);
    }

    /** The lowest one in force: that of the last class that is known. */
    Optional<MinimumWage> lowestWageOn(LocalDate day) {
        return wages().stream()
                .filter(wage -> !wage.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(MinimumWage::wageClass).thenComparing(MinimumWage::effectiveFrom));
    }

    long insert(Actor actor, FloorEntry entry) {
        try {
            return database.insert(
                    """
                    INSERT INTO care_standard_floor (effective_from, independent, partially_dependent, dependent,
                        document_number, source, published_by, published_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    entry.effectiveFrom(),
                    entry.independent(),
                    entry.partiallyDependent(),
                    entry.dependent(),
                    entry.documentNumber().strip(),
                    entry.documentNumber().strip(),
                    actor.accountId(),
                    clock.instant());
        } catch (DatabaseException refused) {
            throw refused.duplicateKey()
                    ? new ProblemException(
                            StandardProblem.FLOOR_ENTERED_ALREADY,
                            entry.effectiveFrom().toString())
                    : refused;
        }
    }

    long insert(Actor actor, WageEntry entry) {
        try {
            return database.insert(
                    """
                    INSERT INTO minimum_wage (wage_class, effective_from, monthly, source, entered_by, entered_at)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    entry.wageClass(),
                    entry.effectiveFrom(),
                    entry.monthly(),
                    entry.source().strip(),
                    actor.accountId(),
                    clock.instant());
        } catch (DatabaseException refused) {
            throw refused.duplicateKey()
                    ? new ProblemException(
                            StandardProblem.MINIMUM_WAGE_ENTERED_ALREADY,
                            entry.wageClass(),
                            entry.effectiveFrom().toString())
                    : refused;
        }
    }

    private CareFloor floor(Row row) {
        return new CareFloor(
                row.number("id"),
                state(row),
                row.date("effective_from"),
                row.dateOrNull("next_from"),
                row.money("independent"),
                row.money("partially_dependent"),
                row.money("dependent"),
                row.text("document_number"),
                row.text("source"));
    }

    private StandardState state(Row row) {
        return StandardState.on(LocalDate.now(clock), row.date("effective_from"), row.dateOrNull("next_from"), false);
    }

    private MinimumWage wage(Row row) {
        return new MinimumWage(
                row.number("id"),
                row.integer("wage_class"),
                state(row),
                row.date("effective_from"),
                row.dateOrNull("next_from"),
                row.money("monthly"),
                row.text("source"));
    }
}
