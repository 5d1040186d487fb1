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
                "SELECT * FROM care_standard_floor ORDER BY effective_from DESC LIMIT 200", FloorRepository::floor);
    }

    Optional<CareFloor> floorOn(LocalDate day) {
        return floors().stream()
                .filter(floor -> !floor.effectiveFrom().isAfter(day))
                .findFirst();
    }

    /** The newest first, of each class. */
    List<MinimumWage> wages() {
        return database.list(
                "SELECT * FROM minimum_wage ORDER BY wage_class, effective_from DESC LIMIT 400", FloorRepository::wage);
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

    private static CareFloor floor(Row row) {
        return new CareFloor(
                row.number("id"),
                row.date("effective_from"),
                row.money("independent"),
                row.money("partially_dependent"),
                row.money("dependent"),
                row.text("document_number"),
                row.text("source"));
    }

    private static MinimumWage wage(Row row) {
        return new MinimumWage(
                row.number("id"),
                row.integer("wage_class"),
                row.date("effective_from"),
                row.money("monthly"),
                row.text("source"));
    }
}
