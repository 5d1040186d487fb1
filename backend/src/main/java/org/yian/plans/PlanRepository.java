package org.yian.plans;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Select;
import org.yian.rectifications.FundSource;
import org.yian.rectifications.ItemState;
import org.yian.rectifications.PlannedItem;
import org.yian.rectifications.Severity;
import org.yian.regions.RegionName;
import org.yian.regions.Regions;

/** Plans of homes within the caller's scope. */
@Singleton
class PlanRepository {

    private static final String COLUMNS =
            """
            p.*, h.name AS home_name, COALESCE(h.county_code, h.city_code) AS area_code,
            (SELECT a.display_name FROM account a WHERE a.id = p.submitted_by) AS submitter,
            (SELECT a.display_name FROM account a WHERE a.id = p.decided_by) AS decider,
            (SELECT COUNT(*) FROM rectification_plan_item l WHERE l.plan_id = p.id) AS items,
            (SELECT COUNT(*) FROM rectification_plan_item l JOIN rectification_item i ON i.id = l.item_id
                WHERE l.plan_id = p.id AND i.state = 'CLOSED') AS closed,
            (SELECT COALESCE(SUM(l.cost), 0) FROM rectification_plan_item l WHERE l.plan_id = p.id) AS cost,
            (SELECT MAX(l.deadline) FROM rectification_plan_item l WHERE l.plan_id = p.id) AS last_deadline
            """;

    private static final String FROM = "rectification_plan p JOIN home h ON h.id = p.home_id";

    private final Database database;
    private final Regions regions;

    PlanRepository(Database database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    /** A plan with what its view needs besides the lines. */
    record Found(
            PlanRow row,
            String objectives,
            long submitterId,
            String submitter,
            @Nullable String decider,
            @Nullable Instant decidedAt,
            @Nullable String note) {}

    Page<PlanRow> page(Actor actor, PlanFilter filter, PageQuery page) {
        Select select = Select.of(COLUMNS, FROM)
                .where(actor.scope().homes("h"))
                .whereGiven("p.home_id = ?", filter.home())
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county())
                .whereGiven("p.state = ?", filter.state())
                .orderBy("p.id DESC");
        return database.page(select, page, this::row);
    }

    Optional<Found> find(Actor actor, long id) {
        return database.first(
                Select.of(COLUMNS, FROM)
                        .where(actor.scope().homes("h"))
                        .where("p.id = ?", id)
                        .all(),
                row -> new Found(
                        row(row),
                        row.text("objectives"),
                        row.number("submitted_by"),
                        row.text("submitter"),
                        row.textOrNull("decider"),
                        row.momentOrNull("decided_at"),
                        row.textOrNull("decision_note")));
    }

    /** Locks a plan that the caller was found to see. */
    void lock(long id) {
        database.count("SELECT id FROM rectification_plan WHERE id = ? FOR UPDATE", id);
    }

    List<HomePlan.Line> lines(long planId) {
        return database.list(
                """
                SELECT l.*, i.number, i.item_code, i.problem, i.severity, i.fire_department, i.state
                FROM rectification_plan_item l JOIN rectification_item i ON i.id = l.item_id
                WHERE l.plan_id = ? ORDER BY l.position
                """,
                PlanRepository::line,
                planId);
    }

    long insert(Actor actor, long homeId, String number, PlanRequests.NewPlan plan, Instant moment) {
        return database.insert(
                """
                INSERT INTO rectification_plan (number, home_id, objectives, leader, submitted_by, submitted_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                number,
                homeId,
                plan.objectives().strip(),
                plan.leader().strip(),
                actor.accountId(),
                moment);
    }

    void insertLines(long planId, List<PlannedItem> items) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (PlannedItem item : items) {
            rows.add(new @Nullable Object[] {
                planId,
                item.id(),
                rows.size() + 1,
                item.measure(),
                item.responsiblePerson(),
                item.cost(),
                item.fundSource(),
                item.deadline()
            });
        }
        database.changeAll(
                """
                INSERT INTO rectification_plan_item (plan_id, item_id, position, measure, responsible_person, cost,
                    fund_source, deadline)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    void decide(Actor actor, long id, PlanState state, @Nullable String note, Instant moment) {
        database.change(
                "UPDATE rectification_plan SET state = ?, decided_by = ?, decided_at = ?, decision_note = ? WHERE id = ?",
                state,
                actor.accountId(),
                moment,
                note,
                id);
    }

    private PlanRow row(Row row) {
        RegionName area = regions.name(row.text("area_code"));
        BigDecimal cost = row.decimal("cost");
        return new PlanRow(
                row.number("id"),
                row.text("number"),
                row.number("home_id"),
                row.text("home_name"),
                area == null ? null : area.name(),
                row.choice("state", PlanState.class),
                row.text("leader"),
                row.number("items"),
                row.number("closed"),
                cost,
                row.date("last_deadline"),
                row.moment("submitted_at"));
    }

    private static HomePlan.Line line(Row row) {
        return new HomePlan.Line(
                row.number("item_id"),
                row.text("number"),
                row.text("item_code"),
                row.text("problem"),
                row.choice("severity", Severity.class),
                row.flag("fire_department"),
                row.choice("state", ItemState.class),
                row.text("measure"),
                row.text("responsible_person"),
                row.decimalOrNull("cost"),
                row.choiceOrNull("fund_source", FundSource.class),
                row.date("deadline"));
    }
}
