package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Select;
import org.yian.regions.Regions;

@Singleton
final class PlanRepository {

    private final Database database;
    private final Regions regions;

    PlanRepository(Database database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    Page<PlanView> page(Actor actor, @Nullable Integer year, LocalDate today, PageQuery page) {
        Select select = select(actor, today).whereGiven("n.year = ?", year);
        return database.page(
                select.orderBy(
                        "n.year DESC, n.office_level = 'PROVINCE' DESC, n.office_level = 'CITY' DESC, n.period = 'YEARLY' DESC,"
                                + " n.month DESC, n.id DESC"),
                page,
                row -> view(row, actor));
    }

    Optional<PlanView> find(Actor actor, long id, LocalDate today) {
        return database.first(select(actor, today).where("n.id = ?", id).all(), row -> view(row, actor));
    }

    long insert(Office office, PlanRequest request, long creator, Instant now) {
        return database.insert(
                """
                INSERT INTO inspection_plan (office_code, office_level, period, year, month, title, purpose, created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                office.code(),
                office.level(),
                request.period(),
                request.year(),
                request.month(),
                request.title().strip(),
                request.purpose() == null || request.purpose().isBlank()
                        ? null
                        : request.purpose().strip(),
                creator,
                now);
    }

    /** The plans of the offices at or below the caller's. */
    private static Select select(Actor actor, LocalDate today) {
        return Select.of(
                        """
                        n.*, a.display_name AS creator,
                        (SELECT COUNT(*) FROM planned_visit v WHERE v.plan_id = n.id) AS visits,
                        (SELECT COUNT(*) FROM planned_visit v WHERE v.plan_id = n.id AND v.state = 'DONE') AS done,
                        (SELECT COUNT(*) FROM planned_visit v WHERE v.plan_id = n.id AND v.state = 'CANCELLED') AS cancelled,
                        (SELECT COUNT(*) FROM planned_visit v WHERE v.plan_id = n.id AND v.state IN ('PLANNED', 'ANNOUNCED')
                            AND v.month < '%s') AS late"""
                                .formatted(today.withDayOfMonth(1)),
                        """
                        inspection_plan n JOIN region r ON r.code = n.office_code JOIN account a ON a.id = n.created_by""")
                .where(actor.scope().regions("r"));
    }

    private PlanView view(Row row, Actor actor) {
        return new PlanView(
                row.number("id"),
                regions.name(row.text("office_code")),
                row.choice("period", PlanPeriod.class),
                row.integer("year"),
                row.integerOrNull("month"),
                row.text("title"),
                row.textOrNull("purpose"),
                row.text("creator"),
                row.moment("created_at"),
                row.text("office_code").equals(actor.scope().regionCode()),
                row.integer("visits"),
                row.integer("done"),
                row.integer("cancelled"),
                row.integer("late"));
    }
}
