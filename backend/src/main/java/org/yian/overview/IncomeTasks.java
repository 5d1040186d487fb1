package org.yian.overview;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import org.yian.allowances.MoveService;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Select;

/** Money that has not come, has come to the wrong home, or has not been spent in time. */
@Singleton
class IncomeTasks {

    private static final PageQuery FIRST_ROWS = new PageQuery(0, 5, null);

    private final Database database;
    private final MoveService allowances;
    private final Messages messages;

    IncomeTasks(Database database, MoveService allowances, Messages messages) {
        this.database = database;
        this.allowances = allowances;
        this.messages = messages;
    }

    /** What boarders should have paid by now, the oldest debt first. */
    Task arrears(Actor actor, LocalDate today) {
        Select select = Select.of(
                        "i.id, i.month, i.due, i.due_on, r.name",
                        "boarder_invoice i JOIN home h ON h.id = i.home_id JOIN resident r ON r.id = i.resident_id")
                .where(actor.scope().homes("h"))
                .where("i.settled = FALSE AND i.due_on < ?", today);
        return new Task(
                Task.Kind.BOARDER_ARREARS,
                database.count(select.count()),
                "/boarder-invoices?overdue=true",
                database.list(
                        select.orderBy("i.due_on, i.id").page(FIRST_ROWS),
                        row -> new Task.Line(
                                row.text("name"),
                                messages.text(
                                        actor.locale(),
                                        "overview.invoice",
                                        month(actor, YearMonth.from(row.date("month"))),
                                        row.money("due")),
                                row.date("due_on").toString(),
                                "/boarder-invoices/" + row.number("id"))));
    }

    /** Projects past their day that have money left, those overdue for longest first. */
    Task overdueProjects(Actor actor, LocalDate today) {
        Select select = Select.of(
                        "j.id, j.name AS project, j.finish_by, a.balance, h.name",
                        """
                        fund_project j JOIN home h ON h.id = j.home_id
                        JOIN fund_account a ON a.home_id = j.home_id AND a.account_key = CONCAT('SOURCE:', j.source, ':', j.id)
                        """)
                .where(actor.scope().homes("h"))
                .where("j.finished_on IS NULL AND j.finish_by < ?", today)
                .where("a.balance > 0");
        return new Task(
                Task.Kind.PROJECTS_OVERDUE,
                database.count(select.count()),
                "/fund-projects?state=OVERDUE",
                database.list(
                        select.orderBy("j.finish_by, j.id").page(FIRST_ROWS),
                        row -> new Task.Line(
                                row.text("name"),
                                messages.text(
                                        actor.locale(), "overview.project", row.text("project"), row.money("balance")),
                                row.date("finish_by").toString(),
                                "/fund-projects/" + row.number("id"))));
    }

    /** Allowances that lie with a home which the person had left before the month. */
    Task misplacedAllowances(Actor actor) {
        Page<MoveService.Waiting> page = allowances.waiting(actor, FIRST_ROWS);
        return new Task(
                Task.Kind.ALLOWANCES_MISPLACED,
                page.total(),
                "/misplaced-allowances",
                page.map(one -> new Task.Line(
                                one.name(),
                                messages.text(
                                        actor.locale(),
                                        "overview.misplaced",
                                        month(actor, YearMonth.parse(one.month())),
                                        one.fromHomeName(),
                                        one.toHomeName()),
                                null,
                                "/misplaced-allowances"))
                        .items());
    }

    private String month(Actor actor, YearMonth month) {
        return messages.text(
                actor.locale(), "overview.month", Integer.toString(month.getYear()), month.getMonthValue());
    }
}
