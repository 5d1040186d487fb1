package org.yian.incomes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;

/** Reads projects within a scope, and writes them. */
@Singleton
class ProjectRepository {

    static final int MOST_COUNTED = 1_000;

    /** A detail shows the newest of them; the books have all. */
    private static final int MOST_MOVEMENTS = 500;

    private static final String SUM =
            "COALESCE((SELECT SUM(p.effect) FROM fund_posting p WHERE p.project_id = j.id AND p.flow %s), 0)";

    private static final String COLUMNS = "j.*, h.name AS home_name, "
            + SUM.formatted("IN ('INCOME', 'OPENING')") + " AS received, "
            + SUM.formatted("= 'EXPENSE'") + " AS spent, "
            + "(SELECT GROUP_CONCAT(c.category) FROM fund_project_category c WHERE c.project_id = j.id) AS categories";

    private static final String FROM = "fund_project j JOIN home h ON h.id = j.home_id";

    private final Database database;
    private final Clock clock;

    ProjectRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<ProjectView> page(Scope scope, ProjectFilter filter, PageQuery page) {
        return database.pageCountedUpTo(MOST_COUNTED, select(scope, filter), page, this::view);
    }

    Select select(Scope scope, ProjectFilter filter) {
        Select select = Select.of(COLUMNS, FROM)
                .where(scope.homes("h"))
                .whereGiven("j.home_id = ?", filter.home())
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county())
                .whereGiven("j.source = ?", filter.source());
        ProjectState state = filter.state();
        if (state == ProjectState.FINISHED) {
            select.where("j.finished_on IS NOT NULL");
        } else if (state == ProjectState.OPEN) {
            select.where("j.finished_on IS NULL");
        } else if (state == ProjectState.OVERDUE) {
            select.where("j.finished_on IS NULL AND j.finish_by < ?", today());
        }
        return select.orderBy("j.granted_on DESC, j.id DESC");
    }

    Optional<ProjectView> find(Scope scope, long id) {
        return database.first(
                Select.of(COLUMNS, FROM)
                        .where(scope.homes("h"))
                        .where("j.id = ?", id)
                        .all(),
                this::view);
    }

    /** As {@link #find}; nothing comes in for the project and nobody else finishes it until the transaction ends. */
    Optional<ProjectView> lock(Scope scope, long id) {
        if (database.list("SELECT id FROM fund_project WHERE id = ? FOR UPDATE", row -> row.number("id"), id)
                .isEmpty()) {
            return Optional.empty();
        }
        return find(scope, id);
    }

    List<ProjectDetail.Movement> movements(long id) {
        return database.list(
                """
                SELECT p.entry_id, e.number, p.entry_date, e.summary, e.counterparty, p.category,
                    IF(p.flow = 'EXPENSE', -p.effect, p.effect) AS change_of_project
                FROM fund_posting p JOIN fund_entry e ON e.id = p.entry_id
                WHERE p.project_id = ? ORDER BY p.entry_date DESC, p.id DESC LIMIT %d
                """
                        .formatted(MOST_MOVEMENTS),
                row -> new ProjectDetail.Movement(
                        row.number("entry_id"),
                        row.integer("number"),
                        row.date("entry_date"),
                        row.text("summary"),
                        row.textOrNull("counterparty"),
                        row.textOrNull("category"),
                        row.money("change_of_project")),
                id);
    }

    long insert(Actor actor, ProjectRequests.NewProject project) {
        long id = database.insert(
                """
                INSERT INTO fund_project (home_id, source, name, document_number, granted, granted_on, finish_by, created_by,
                    created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                project.homeId(),
                project.source(),
                project.name().strip(),
                project.documentNumber() == null
                        ? null
                        : project.documentNumber().strip(),
                project.granted(),
                project.grantedOn(),
                project.finishBy(),
                actor.accountId(),
                clock.instant());
        addCategories(id, project.categories());
        return id;
    }

    void update(long id, @Nullable LocalDate finishBy, Collection<ExpenseCategory> added) {
        database.change("UPDATE fund_project SET finish_by = ?, version = version + 1 WHERE id = ?", finishBy, id);
        addCategories(id, added);
    }

    void finish(long id, LocalDate finishedOn) {
        database.change("UPDATE fund_project SET finished_on = ?, version = version + 1 WHERE id = ?", finishedOn, id);
    }

    void reopen(Actor actor, long id, LocalDate finishedOn, String reason) {
        database.insert(
                """
                INSERT INTO fund_project_reopening (project_id, finished_on, reason, reopened_by, reopened_at)
                VALUES (?, ?, ?, ?, ?)
                """,
                id,
                finishedOn,
                reason,
                actor.accountId(),
                clock.instant());
        database.change("UPDATE fund_project SET finished_on = NULL, version = version + 1 WHERE id = ?", id);
    }

    List<ProjectDetail.Reopening> reopenings(long id) {
        return database.list(
                """
                SELECT o.*, a.display_name FROM fund_project_reopening o LEFT JOIN account a ON a.id = o.reopened_by
                WHERE o.project_id = ? ORDER BY o.id DESC
                """,
                row -> new ProjectDetail.Reopening(
                        row.date("finished_on"),
                        row.text("reason"),
                        row.textOrNull("display_name"),
                        row.moment("reopened_at")),
                id);
    }

    private void addCategories(long id, Collection<ExpenseCategory> categories) {
        database.changeAll(
                "INSERT INTO fund_project_category (project_id, category) VALUES (?, ?)",
                categories.stream()
                        .map(category -> new @Nullable Object[] {id, category})
                        .toList());
    }

    private ProjectView view(Row row) {
        LocalDate finishBy = row.dateOrNull("finish_by");
        LocalDate finishedOn = row.dateOrNull("finished_on");
        Money received = row.money("received");
        Money spent = row.money("spent");
        String categories = row.textOrNull("categories");
        return new ProjectView(
                row.number("id"),
                row.integer("version"),
                row.number("home_id"),
                row.text("home_name"),
                row.choice("source", FundSource.class),
                row.text("name"),
                row.textOrNull("document_number"),
                row.money("granted"),
                received,
                spent,
                received.minus(spent),
                row.date("granted_on"),
                finishBy,
                finishedOn,
                state(finishBy, finishedOn),
                Arrays.stream(categories == null ? new String[0] : categories.split(","))
                        .map(ExpenseCategory::valueOf)
                        .sorted()
                        .toList());
    }

    private ProjectState state(@Nullable LocalDate finishBy, @Nullable LocalDate finishedOn) {
        if (finishedOn != null) {
            return ProjectState.FINISHED;
        }
        return finishBy != null && finishBy.isBefore(today()) ? ProjectState.OVERDUE : ProjectState.OPEN;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
