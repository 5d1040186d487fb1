package org.yian.exits;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** Reads exits, always within the caller's scope. */
@Singleton
class ExitRepository {

    /** Up to this many the list says exactly how many there are. */
    static final int MOST_COUNTED = 1_000;

    private static final String COLUMNS =
            """
            x.*, r.name, r.sex, r.birth_date, r.identity_number_masked, r.support_mode, r.admitted_on, h.name AS home_name,
            (SELECT a.display_name FROM account a WHERE a.id = x.reported_by) AS reporter_name,
            (SELECT a.display_name FROM account a WHERE a.id = x.reviewed_by) AS reviewer_name,
            (SELECT a.display_name FROM account a WHERE a.id = x.decided_by) AS decider_name
            """;

    private static final String FROM =
            "resident_exit x JOIN resident r ON r.id = x.resident_id LEFT JOIN home h ON h.id = x.home_id";

    private final Database database;
    private final ExitRows rows;
    private final Clock clock;

    ExitRepository(Database database, ExitRows rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /** The exits stand with their own divisions, so the scope of persons holds for them too. */
    Page<ExitView> page(Actor actor, ExitFilter filter, PageQuery page) {
        return database.pageCountedUpTo(MOST_COUNTED, select(actor, filter), page, row -> rows.view(actor, row));
    }

    Select select(Actor actor, ExitFilter filter) {
        Select select = Select.of(COLUMNS, FROM)
                .where(actor.scope().residents("x"))
                .whereGiven("x.home_id = ?", filter.home())
                .whereGiven("x.resident_id = ?", filter.resident())
                .whereGiven("x.city_code = ?", filter.city())
                .whereGiven("x.county_code = ?", filter.county())
                .whereGiven("x.state = ?", filter.state());
        if (filter.q() != null && !filter.q().isBlank()) {
            select.where("r.name LIKE ?", Names.beginningWith(filter.q()));
        }
        if (Boolean.TRUE.equals(filter.waiting())) {
            select.where(Waiting.exits(actor, "x", LocalDate.now(clock)));
        }
        return select.orderBy("x.reported_on DESC, x.id DESC");
    }

    Optional<ExitView> find(Actor actor, long id) {
        return database.first(one(actor, id), row -> rows.view(actor, row));
    }

    Optional<Standing> lock(Actor actor, long id) {
        SqlFragment query = Select.of("x.*", "resident_exit x")
                .where(actor.scope().residents("x"))
                .where("x.id = ?", id)
                .all();
        return database.first(
                new SqlFragment(query.sql() + " FOR UPDATE", query.values()),
                row -> new Standing(
                        row.integer("version"), row.number("resident_id"), ExitRows.course(row, reporters(id))));
    }

    /** Who has ever reported the exit, also before it was sent back. */
    private Set<Long> reporters(long id) {
        return Set.copyOf(database.list(
                "SELECT DISTINCT taken_by FROM resident_exit_step WHERE exit_id = ? AND action = 'REPORT'",
                row -> row.number("taken_by"),
                id));
    }

    /** What a step needs to know of the locked row. */
    record Standing(int version, long residentId, ExitCourse course) {}

    List<ExitStep> steps(long id) {
        return database.list(
                """
                SELECT s.*, a.display_name FROM resident_exit_step s JOIN account a ON a.id = s.taken_by
                WHERE s.exit_id = ? ORDER BY s.id LIMIT 500
                """,
                row -> new ExitStep(
                        row.choice("action", ExitAction.class),
                        row.moment("taken_at"),
                        row.text("display_name"),
                        row.textOrNull("note")),
                id);
    }

    private static SqlFragment one(Actor actor, long id) {
        return Select.of(COLUMNS, FROM)
                .where(actor.scope().residents("x"))
                .where("x.id = ?", id)
                .all();
    }
}
