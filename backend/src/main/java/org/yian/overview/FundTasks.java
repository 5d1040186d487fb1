package org.yian.overview;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Select;
import org.yian.policies.PolicyParameters;

/** Months of the books that wait to be closed, those that wait longest first. */
@Singleton
class FundTasks {

    private static final PageQuery FIRST_ROWS = new PageQuery(0, 5, null);

    private final Database database;
    private final PolicyParameters policy;
    private final Messages messages;

    FundTasks(Database database, PolicyParameters policy, Messages messages) {
        this.database = database;
        this.policy = policy;
        this.messages = messages;
    }

    /** The home has not counted a month that is over. */
    Task toClose(Actor actor, LocalDate today) {
        return months(actor, Task.Kind.MONTH_TO_CLOSE, open(actor, YearMonth.from(today)), "/month-closings");
    }

    /** Homes whose next month should have been closed by now. */
    Task late(Actor actor, LocalDate today) {
        int days = policy.wholeAmount("closing.late-days", today);
        YearMonth before = YearMonth.from(today.minusDays(days));
        return months(actor, Task.Kind.CLOSINGS_LATE, open(actor, before), "/funds?standing=LATE");
    }

    /** What the homes have counted and the county has not yet decided. */
    Task toConfirm(Actor actor) {
        Select select = Select.of("c.id, c.month, h.name", "month_closing c JOIN home h ON h.id = c.home_id")
                .where(actor.scope().homes("h"))
                .where("c.state = 'SUBMITTED'");
        List<Task.Line> lines = database.list(
                select.orderBy("c.month, c.id").page(FIRST_ROWS),
                row -> new Task.Line(
                        row.text("name"), month(actor, row, "month"), null, "/month-closings/" + row.number("id")));
        return new Task(
                Task.Kind.CLOSINGS_TO_CONFIRM,
                database.count(select.count()),
                "/month-closings?state=SUBMITTED",
                lines);
    }

    private static Select open(Actor actor, YearMonth before) {
        return Select.of("h.id, h.name, b.next_month", "fund_book b JOIN home h ON h.id = b.home_id")
                .where(actor.scope().homes("h"))
                .where("b.next_month < ?", before.atDay(1))
                .where("NOT EXISTS (SELECT 1 FROM month_closing c WHERE c.open_home_id = b.home_id)");
    }

    private Task months(Actor actor, Task.Kind kind, Select select, String path) {
        List<Task.Line> lines = database.list(
                select.orderBy("b.next_month, b.home_id").page(FIRST_ROWS),
                row -> new Task.Line(
                        row.text("name"), month(actor, row, "next_month"), null, "/funds/homes/" + row.number("id")));
        return new Task(kind, database.count(select.count()), path, lines);
    }

    private String month(Actor actor, Row row, String column) {
        YearMonth month = YearMonth.from(row.date(column));
        return messages.text(
                actor.locale(), "overview.month", Integer.toString(month.getYear()), month.getMonthValue());
    }
}
