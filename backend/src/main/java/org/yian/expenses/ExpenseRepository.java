package org.yian.expenses;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** Reads expenses, always within the caller's scope. */
@Singleton
class ExpenseRepository {

    /** Up to this many the list says exactly how many there are. */
    static final int MOST_COUNTED = 1_000;

    private static final String COLUMNS =
            """
            x.*, h.name AS home_name, j.name AS project,
            (SELECT a.display_name FROM account a WHERE a.id = x.entered_by) AS author,
            (SELECT a.display_name FROM account a WHERE a.id = x.approved_by) AS approver,
            (SELECT a.display_name FROM account a WHERE a.id = x.county_approved_by) AS county_approver,
            (SELECT a.display_name FROM account a WHERE a.id = x.reversal_asked_by) AS reversal_asker,
            (SELECT a.display_name FROM account a WHERE a.id = x.reversed_by) AS reverser
            """;

    private static final String FROM =
            "expense x JOIN home h ON h.id = x.home_id LEFT JOIN fund_project j ON j.id = x.project_id";

    private final Database database;
    private final ExpenseRows rows;

    ExpenseRepository(Database database, ExpenseRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** What a step needs to know of the locked row. */
    record Standing(int version, ExpenseCourse course) {}

    Page<ExpenseView> page(Actor actor, ExpenseFilter filter, PageQuery page) {
        return database.pageCountedUpTo(MOST_COUNTED, select(actor, filter), page, row -> rows.view(actor, row));
    }

    void stream(Actor actor, ExpenseFilter filter, Consumer<ExpenseView> consumer) {
        database.stream(select(actor, filter).all(), row -> consumer.accept(rows.view(actor, row)));
    }

    /** The expenses stand with their own divisions, so the scope of persons holds for them too. */
    Select select(Actor actor, ExpenseFilter filter) {
        Select select = Select.of(COLUMNS, FROM)
                .where(actor.scope().residents("x"))
                .whereGiven("x.home_id = ?", filter.home())
                .whereGiven("x.city_code = ?", filter.city())
                .whereGiven("x.county_code = ?", filter.county())
                .whereGiven("x.state = ?", filter.state())
                .whereGiven("x.source = ?", filter.source())
                .whereGiven("x.category = ?", filter.category());
        if (filter.month() != null) {
            YearMonth month = YearMonth.parse(filter.month());
            select.where("x.spent_on >= ? AND x.spent_on <= ?", month.atDay(1), month.atEndOfMonth());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            String pattern = "%" + filter.q().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            select.where(
                    "x.payee LIKE ? OR x.purpose LIKE ? OR x.handler LIKE ? OR x.voucher_number LIKE ?",
                    pattern,
                    pattern,
                    pattern,
                    pattern);
        }
        if (Boolean.TRUE.equals(filter.waiting())) {
            select.where(Waiting.expenses(actor, "x"));
        }
        return select.orderBy("x.spent_on DESC, x.id DESC");
    }

    Optional<ExpenseView> find(Actor actor, long id) {
        SqlFragment query = Select.of(COLUMNS, FROM)
                .where(actor.scope().residents("x"))
                .where("x.id = ?", id)
                .all();
        return database.first(query, row -> rows.view(actor, row));
    }

    Optional<Standing> lock(Actor actor, long id) {
        SqlFragment query = Select.of("x.*", "expense x")
                .where(actor.scope().residents("x"))
                .where("x.id = ?", id)
                .all();
        return database.first(
                new SqlFragment(query.sql() + " FOR UPDATE", query.values()),
                row -> new Standing(row.integer("version"), ExpenseRows.course(row, enterers(id))));
    }

    /** Who has ever entered it, also before it was returned. */
    private Set<Long> enterers(long id) {
        return Set.copyOf(database.list(
                "SELECT DISTINCT taken_by FROM expense_step WHERE expense_id = ? AND action IN ('ENTER', 'CHANGE')",
                row -> row.number("taken_by"),
                id));
    }

    /** The files of the vouchers of an expense that the caller has found within the scope. */
    List<ExpenseDetail.Voucher> vouchers(long id) {
        return database.list(
                """
                SELECT a.id, a.media_type, a.original_name FROM expense_voucher v JOIN attachment a ON a.id = v.attachment_id
                WHERE v.expense_id = ? ORDER BY v.position
                """,
                row -> new ExpenseDetail.Voucher(
                        UUID.fromString(row.text("id")), row.text("media_type"), row.text("original_name")),
                id);
    }

    List<ExpenseDetail.Step> steps(long id) {
        return database.list(
                """
                SELECT s.*, a.display_name FROM expense_step s JOIN account a ON a.id = s.taken_by
                WHERE s.expense_id = ? ORDER BY s.id LIMIT 500
                """,
                row -> new ExpenseDetail.Step(
                        row.number("id"),
                        row.choice("action", ExpenseAction.class),
                        row.money("amount"),
                        row.moment("taken_at"),
                        row.text("display_name"),
                        row.textOrNull("note")),
                id);
    }
}
