package org.yian.overview;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.PageQuery;
import org.yian.platform.Select;
import org.yian.policies.PolicyParameters;

/** Visits that the caller is to make, and homes that nobody has inspected for too long. */
@Singleton
class InspectionTasks {

    private static final PageQuery FIRST_ROWS = new PageQuery(0, 5, null);

    private final Database database;
    private final PolicyParameters policy;
    private final Messages messages;

    InspectionTasks(Database database, PolicyParameters policy, Messages messages) {
        this.database = database;
        this.policy = policy;
        this.messages = messages;
    }

    /** Planned for this month or late, with the caller among the inspectors. */
    Task visits(Actor actor, LocalDate today) {
        Select select = Select.of(
                        "v.id, v.home_id, v.planned_on, v.month, h.name",
                        """
                        planned_visit_inspector p JOIN planned_visit v ON v.id = p.visit_id
                        JOIN home h ON h.id = v.home_id""")
                .where("p.account_id = ?", actor.accountId())
                .where(actor.scope().homes("h"))
                .where("v.state IN ('PLANNED', 'ANNOUNCED')")
                .where("v.month <= ?", today.withDayOfMonth(1));
        List<Task.Line> lines = database.list(
                select.orderBy("v.month, v.planned_on IS NULL, v.planned_on, v.id")
                        .page(FIRST_ROWS),
                row -> {
                    LocalDate day = row.dateOrNull("planned_on");
                    return new Task.Line(
                            row.text("name"),
                            day == null ? month(actor, row.date("month")) : "",
                            day == null ? null : day.toString(),
                            "/inspection-visits/" + row.number("id"));
                });
        return new Task(
                Task.Kind.VISITS_PLANNED, database.count(select.count()), "/inspection-visits?mine=true", lines);
    }

    /** Homes in use without an inspection for longer than the province allows, those never seen first. */
    Task unseen(Actor actor, LocalDate today) {
        int months = policy.wholeAmount("inspection.unseen-months", today);
        Select select = Select.of("h.id, h.name, c.last_on", "home_coverage c JOIN home h ON h.id = c.home_id")
                .where(actor.scope().homes("h"))
                .where("h.status = 'OPEN'")
                .where("c.last_on IS NULL OR c.last_on < ?", today.minusMonths(months));
        List<Task.Line> lines =
                database.list(select.orderBy("c.last_on, c.home_id").page(FIRST_ROWS), row -> {
                    LocalDate last = row.dateOrNull("last_on");
                    return new Task.Line(
                            row.text("name"),
                            last == null ? messages.text(actor.locale(), "overview.never-inspected") : "",
                            last == null ? null : last.toString(),
                            "/homes/" + row.number("id"));
                });
        return new Task(
                Task.Kind.HOMES_UNSEEN, database.count(select.count()), "/inspection-coverage?unseen=" + months, lines);
    }

    private String month(Actor actor, LocalDate month) {
        return messages.text(
                actor.locale(), "overview.month", Integer.toString(month.getYear()), month.getMonthValue());
    }
}
