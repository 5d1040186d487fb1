package org.yian.overview;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.yian.exits.Waiting;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.Select;

/** The rows that need somebody, first those that wait longest. */
@Singleton
class TaskRepository {

    private static final PageQuery FIRST_ROWS = new PageQuery(0, 5, null);

    private final Database database;

    TaskRepository(Database database) {
        this.database = database;
    }

    Task overdue(Actor actor, LocalDate today) {
        return items(
                Task.Kind.OVERDUE_ITEMS,
                actor,
                open(actor).where("i.deadline < ?", today),
                "/rectifications?overdue=true");
    }

    Task dueSoon(Actor actor, LocalDate today) {
        return items(
                Task.Kind.ITEMS_DUE_SOON,
                actor,
                open(actor)
                        .where("i.state <> 'SUBMITTED'")
                        .where("i.deadline >= ? AND i.deadline <= ?", today, today.plusDays(7)),
                "/rectifications?dueFrom=" + today + "&dueTo=" + today.plusDays(7));
    }

    Task critical(Actor actor) {
        return items(
                Task.Kind.CRITICAL_ITEMS,
                actor,
                open(actor).where("i.severity = 'CRITICAL'"),
                "/rectifications?severity=CRITICAL&state=OPEN,SUBMITTED,RETURNED");
    }

    Task inState(Task.Kind kind, Actor actor, String state) {
        return items(kind, actor, scoped(actor).where("i.state = ?", state), "/rectifications?state=" + state);
    }

    Task extensionRequests(Actor actor) {
        return items(
                Task.Kind.EXTENSION_REQUESTS,
                actor,
                open(actor).where("i.extension_requested_until IS NOT NULL"),
                "/rectifications?extension=true");
    }

    Task fireToConfirm(Actor actor) {
        return items(
                Task.Kind.FIRE_ITEMS_TO_CONFIRM,
                actor,
                scoped(actor).where("i.fire_department AND i.state = 'SUBMITTED' AND i.fire_confirmed_at IS NULL"),
                "/rectifications?fire=true&state=SUBMITTED");
    }

    private static Select open(Actor actor) {
        return scoped(actor).where("i.state IN ('OPEN', 'SUBMITTED', 'RETURNED')");
    }

    private static Select scoped(Actor actor) {
        return Select.of(
                        "i.id, i.requirement, i.requirement_en, i.deadline, h.name",
                        "rectification_item i JOIN home h ON h.id = i.home_id")
                .where(VisibleItems.to(actor));
    }

    private Task items(Task.Kind kind, Actor actor, Select select, String path) {
        List<Task.Line> lines = database.list(
                select.orderBy("i.deadline, i.id").page(FIRST_ROWS),
                row -> new Task.Line(
                        row.text("name"),
                        row.text(actor.readsEnglish() ? "requirement_en" : "requirement"),
                        row.date("deadline").toString(),
                        "/rectifications/" + row.number("id")));
        return new Task(kind, database.count(select.count()), path, lines);
    }

    Task unfinishedInspections(Actor actor) {
        Select select = Select.of(
                        "i.id, h.name, i.inspected_on",
                        "inspection i JOIN inspection_inspector w ON w.inspection_id = i.id JOIN home h ON h.id = i.home_id")
                .where("w.account_id = ?", actor.accountId())
                .where("i.state = 'IN_PROGRESS'")
                .where(actor.scope().homes("h"));
        List<Task.Line> lines = database.list(
                select.orderBy("i.inspected_on, i.id").page(FIRST_ROWS),
                row -> new Task.Line(
                        row.text("name"), "", row.date("inspected_on").toString(), "/inspections/" + row.text("id")));
        return new Task(
                Task.Kind.UNFINISHED_INSPECTIONS,
                database.count(select.count()),
                "/inspections?state=IN_PROGRESS&inspector=me",
                lines);
    }

    /** Exits whose next step is the caller's, those reported first at the top. */
    Task exits(Actor actor, LocalDate today) {
        Select select = Select.of(
                        "x.id, r.name, h.name AS home_name",
                        "resident_exit x JOIN resident r ON r.id = x.resident_id LEFT JOIN home h ON h.id = x.home_id")
                .where(actor.scope().residents("x"))
                .where(Waiting.exits(actor, "x", today));
        List<Task.Line> lines = database.list(
                select.orderBy("x.reported_on, x.id").page(FIRST_ROWS),
                row -> new Task.Line(
                        row.text("name"),
                        Objects.requireNonNullElse(row.textOrNull("home_name"), ""),
                        null,
                        "/exits/" + row.number("id")));
        return new Task(Task.Kind.EXITS_WAITING, database.count(select.count()), "/exits?waiting=true", lines);
    }

    /** Other homes that ask the caller's home to take somebody. */
    Task transfers(Actor actor) {
        Select select = Select.of(
                        "t.id, r.name, f.name AS home_name",
                        "resident_transfer t JOIN resident r ON r.id = t.resident_id JOIN home f ON f.id = t.from_home_id")
                .where(Waiting.transfers(actor, "t"));
        List<Task.Line> lines = database.list(
                select.orderBy("t.requested_at, t.id").page(FIRST_ROWS),
                row -> new Task.Line(row.text("name"), row.text("home_name"), null, "/transfers/" + row.number("id")));
        return new Task(Task.Kind.TRANSFERS_WAITING, database.count(select.count()), "/transfers?waiting=true", lines);
    }
}
