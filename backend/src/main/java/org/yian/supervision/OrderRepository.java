package org.yian.supervision;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.yian.rectifications.ItemRow;
import org.yian.rectifications.ItemState;
import org.yian.rectifications.Severity;
import org.yian.regions.RegionName;
import org.yian.regions.Regions;

/** Supervising orders about homes within the caller's scope. */
@Singleton
class OrderRepository {

    private static final String COLUMNS =
            """
            o.*, h.name AS home_name, COALESCE(h.county_code, h.city_code) AS area_code, g.name AS issuer_name,
            (SELECT COUNT(*) FROM supervising_order_item l WHERE l.order_id = o.id) AS items,
            (SELECT a.display_name FROM account a WHERE a.id = o.issued_by) AS issuer_person,
            (SELECT a.display_name FROM account a WHERE a.id = o.answered_by) AS answerer,
            (SELECT a.display_name FROM account a WHERE a.id = o.closed_by) AS closer
            """;

    private static final String FROM =
            "supervising_order o JOIN home h ON h.id = o.home_id JOIN region g ON g.code = o.issuing_region";

    private final Database database;
    private final Regions regions;
    private final Clock clock;

    OrderRepository(Database database, Regions regions, Clock clock) {
        this.database = database;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * An order with what its view needs besides the lines.
     *
     * @param issuerId the account that issued it
     */
    record Found(
            OrderRow row,
            String content,
            String issuingRegion,
            long issuerId,
            String issuedBy,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String closingNote,
            @Nullable String closedBy,
            @Nullable Instant closedAt) {}

    Page<OrderRow> page(Actor actor, OrderFilter filter, PageQuery page) {
        Select select = Select.of(COLUMNS, FROM)
                .where(actor.scope().homes("h"))
                .whereGiven("o.home_id = ?", filter.home())
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county())
                .whereGiven("o.issuing_region = ?", filter.issuer())
                .whereGiven("o.state = ?", filter.state())
                .orderBy("o.id DESC");
        if (Boolean.TRUE.equals(filter.late())) {
            select.where("o.state = 'ISSUED' AND o.answer_due_on < ?", LocalDate.now(clock));
        }
        return database.page(select, page, this::row);
    }

    Optional<Found> find(Actor actor, long id) {
        return database.first(
                Select.of(COLUMNS, FROM)
                        .where(actor.scope().homes("h"))
                        .where("o.id = ?", id)
                        .all(),
                row -> new Found(
                        row(row),
                        row.text("content"),
                        row.text("issuing_region"),
                        row.number("issued_by"),
                        row.text("issuer_person"),
                        row.textOrNull("answer"),
                        row.textOrNull("answerer"),
                        row.momentOrNull("answered_at"),
                        row.textOrNull("closing_note"),
                        row.textOrNull("closer"),
                        row.momentOrNull("closed_at")));
    }

    /** Locks an order that the caller was found to see. */
    void lock(long id) {
        database.count("SELECT id FROM supervising_order WHERE id = ? FOR UPDATE", id);
    }

    List<OrderView.Line> lines(long orderId) {
        return database.list(
                """
                SELECT l.item_id, l.deadline, i.number, i.item_code, i.problem, i.severity, i.state
                FROM supervising_order_item l JOIN rectification_item i ON i.id = l.item_id
                WHERE l.order_id = ? ORDER BY l.deadline, l.item_id
                """,
                row -> new OrderView.Line(
                        row.number("item_id"),
                        row.text("number"),
                        row.text("item_code"),
                        row.text("problem"),
                        row.choice("severity", Severity.class),
                        row.date("deadline"),
                        row.choice("state", ItemState.class)),
                orderId);
    }

    long insert(Actor actor, String number, OrderRequests.NewOrder order, String region, Instant moment) {
        return database.insert(
                """
                INSERT INTO supervising_order (number, home_id, issuing_region, content, answer_due_on, issued_by, issued_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                number,
                order.homeId(),
                region,
                order.content().strip(),
                order.answerDueOn(),
                actor.accountId(),
                moment);
    }

    void insertLines(long orderId, List<ItemRow> items) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        items.forEach(item -> rows.add(new @Nullable Object[] {orderId, item.id(), item.deadline()}));
        database.changeAll("INSERT INTO supervising_order_item (order_id, item_id, deadline) VALUES (?, ?, ?)", rows);
    }

    void answer(Actor actor, long id, String answer, Instant moment) {
        database.change(
                """
                UPDATE supervising_order SET state = 'ANSWERED', answer = ?, answered_by = ?, answered_at = ? WHERE id = ?
                """,
                answer,
                actor.accountId(),
                moment,
                id);
    }

    void close(Actor actor, long id, @Nullable String note, Instant moment) {
        database.change(
                "UPDATE supervising_order SET state = 'CLOSED', closing_note = ?, closed_by = ?, closed_at = ? WHERE id = ?",
                note,
                actor.accountId(),
                moment,
                id);
    }

    private OrderRow row(Row row) {
        RegionName area = regions.name(row.text("area_code"));
        OrderState state = row.choice("state", OrderState.class);
        LocalDate due = row.date("answer_due_on");
        return new OrderRow(
                row.number("id"),
                row.text("number"),
                row.number("home_id"),
                row.text("home_name"),
                area == null ? null : area.name(),
                row.text("issuer_name"),
                state,
                due,
                state == OrderState.ISSUED && due.isBefore(LocalDate.now(clock)),
                row.number("items"),
                row.moment("issued_at"));
    }
}
