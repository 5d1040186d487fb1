package org.yian.overview;

import jakarta.inject.Singleton;
import java.util.List;
import org.yian.expenses.Waiting;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.PageQuery;
import org.yian.platform.Select;

/** The expenses whose next step is the caller's, first those that wait longest. */
@Singleton
class ExpenseTasks {

    private static final PageQuery FIRST_ROWS = new PageQuery(0, 5, null);

    private final Database database;
    private final Messages messages;

    ExpenseTasks(Database database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    Task waiting(Actor actor) {
        Select select = Select.of(
                        "x.id, x.purpose, x.category, x.amount, x.spent_on, h.name",
                        "expense x JOIN home h ON h.id = x.home_id")
                .where(actor.scope().residents("x"))
                .where(Waiting.expenses(actor, "x"));
        List<Task.Line> lines = database.list(
                select.orderBy("x.updated_at, x.id").page(FIRST_ROWS),
                row -> new Task.Line(
                        row.text("purpose"),
                        messages.text(
                                actor.locale(),
                                "overview.expense",
                                row.text("name"),
                                messages.text(actor.locale(), "funds.category." + row.text("category")),
                                row.money("amount"),
                                row.date("spent_on")),
                        null,
                        "/expenses/" + row.number("id")));
        return new Task(Task.Kind.EXPENSES_WAITING, database.count(select.count()), "/expenses?waiting=true", lines);
    }

    /** The budgets that wait for the county. */
    Task budgets(Actor actor) {
        Select select = Select.of("b.home_id, b.year, h.name", "expense_budget b JOIN home h ON h.id = b.home_id")
                .where(actor.scope().homes("h"))
                .where("b.state = 'SUBMITTED'");
        List<Task.Line> lines = database.list(
                select.orderBy("b.submitted_at, b.id").page(FIRST_ROWS),
                row -> new Task.Line(
                        row.text("name"),
                        row.text("year"),
                        null,
                        "/budgets/" + row.number("home_id") + "/" + row.text("year")));
        return new Task(Task.Kind.BUDGETS_WAITING, database.count(select.count()), "/budgets", lines);
    }
}
