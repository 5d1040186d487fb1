package org.yian.standards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Row;
import org.yian.regions.Regions;

/** Drafts of care standards; each query keeps to those of the caller's own city. */
@Singleton
class CareDraftRepository {

    private static final String DRAFTS =
            """
            SELECT d.*, a.display_name FROM care_standard_draft d JOIN account a ON a.id = d.updated_by
            WHERE d.city_code = ?
            """;

    private final Database database;
    private final Regions regions;
    private final Clock clock;

    CareDraftRepository(Database database, Regions regions, Clock clock) {
        this.database = database;
        this.regions = regions;
        this.clock = clock;
    }

    /** The newest first, at most a hundred. */
    List<CareDraft> list(Actor actor) {
        return database.list(DRAFTS + " ORDER BY d.id DESC LIMIT 100", this::draft, city(actor));
    }

    Optional<CareDraft> find(Actor actor, long id) {
        return database.first(DRAFTS + " AND d.id = ?", this::draft, city(actor), id);
    }

    Optional<CareDraft> lock(Actor actor, long id) {
        return database.first(DRAFTS + " AND d.id = ? FOR UPDATE", this::draft, city(actor), id);
    }

    long insert(Actor actor, CareEntry entry) {
        return database.insert(
                """
                INSERT INTO care_standard_draft (city_code, effective_from, independent, partially_dependent, dependent,
                    minimum_wage, nursing_home_fee, daily_care_cost, basis, backdating_reason, created_by, updated_by,
                    updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                city(actor),
                entry.effectiveFrom(),
                entry.independent(),
                entry.partiallyDependent(),
                entry.dependent(),
                entry.minimumWage(),
                entry.nursingHomeFee(),
                entry.dailyCareCost(),
                entry.basis(),
                entry.backdatingReason(),
                actor.accountId(),
                actor.accountId(),
                clock.instant());
    }

    void update(Actor actor, long id, CareEntry entry) {
        database.change(
                """
                UPDATE care_standard_draft SET effective_from = ?, independent = ?, partially_dependent = ?,
                    dependent = ?, minimum_wage = ?, nursing_home_fee = ?, daily_care_cost = ?, basis = ?,
                    backdating_reason = ?, updated_by = ?, updated_at = ?, version = version + 1
                WHERE id = ? AND city_code = ?
                """,
                entry.effectiveFrom(),
                entry.independent(),
                entry.partiallyDependent(),
                entry.dependent(),
                entry.minimumWage(),
                entry.nursingHomeFee(),
                entry.dailyCareCost(),
                entry.basis(),
                entry.backdatingReason(),
                actor.accountId(),
                clock.instant(),
                id,
                city(actor));
    }

    void delete(Actor actor, long id) {
        database.change("DELETE FROM care_standard_draft WHERE id = ? AND city_code = ?", id, city(actor));
    }

    /** A city's officer acts for the own city only. */
    static String city(Actor actor) {
        return Objects.requireNonNull(actor.scope().regionCode());
    }

    private CareDraft draft(Row row) {
        return new CareDraft(
                row.number("id"),
                row.integer("version"),
                regions.name(row.text("city_code")),
                new CareEntry(
                        row.date("effective_from"),
                        row.decimal("independent"),
                        row.decimal("partially_dependent"),
                        row.decimal("dependent"),
                        row.decimalOrNull("minimum_wage"),
                        row.decimalOrNull("nursing_home_fee"),
                        row.decimalOrNull("daily_care_cost"),
                        row.text("basis"),
                        row.textOrNull("backdating_reason")),
                row.moment("updated_at"),
                row.text("display_name"));
    }
}
