package org.yian.expenses;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** Budgets of homes that the caller has found within the scope. */
@Singleton
class BudgetRepository {

    private static final String BUDGET =
            """
            SELECT b.*, (SELECT COALESCE(SUM(l.amount), 0) FROM expense_budget_line l WHERE l.budget_id = b.id) AS total,
                (SELECT a.display_name FROM account a WHERE a.id = b.drafted_by) AS author,
                (SELECT a.display_name FROM account a WHERE a.id = b.decided_by) AS decider
            FROM expense_budget b WHERE b.home_id = ? AND b.year = ? AND b.state %s 'APPROVED'
            ORDER BY b.revision DESC LIMIT 1
            """;

    private final Database database;
    private final Clock clock;

    BudgetRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a line of a budget is for. */
    record Key(FundSource source, ExpenseCategory category) {}

    Optional<BudgetView.Budget> inForce(long homeId, int year) {
        return database.first(BUDGET.formatted("="), BudgetRepository::budget, homeId, year);
    }

    /** The draft of the next revision, or what waits for the county. */
    Optional<BudgetView.Budget> proposal(long homeId, int year) {
        return database.first(BUDGET.formatted("<>"), BudgetRepository::budget, homeId, year);
    }

    /** Keeps others who would change a budget of the home waiting until the transaction ends. */
    void lock(long homeId) {
        database.list("SELECT id FROM home WHERE id = ? FOR UPDATE", row -> row.number("id"), homeId);
    }

    Map<Key, Money> lines(long budgetId) {
        return amounts(SqlFragment.of(
                "SELECT source, category, amount FROM expense_budget_line WHERE budget_id = ?", budgetId));
    }

    /** What the books say was spent in a year. */
    Map<Key, Money> spent(long homeId, int year) {
        return amounts(SqlFragment.of(
                """
                SELECT source, category, SUM(effect) AS amount FROM fund_posting
                WHERE home_id = ? AND month >= ? AND month <= ? AND flow = 'EXPENSE' GROUP BY source, category
                """,
                homeId,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 1)));
    }

    private Map<Key, Money> amounts(SqlFragment query) {
        Map<Key, Money> result = new HashMap<>();
        database.list(
                query,
                row -> result.put(
                        new Key(row.choice("source", FundSource.class), row.choice("category", ExpenseCategory.class)),
                        row.money("amount")));
        return result;
    }

    /** The homes in the caller's scope with their budgets of a year, those that wait for the county first. */
    Page<BudgetRow> page(Actor actor, int year, @Nullable String county, @Nullable BudgetState state, PageQuery page) {
        Select select = Select.of(
                        """
                        h.id, h.name, n.state,
                        (SELECT SUM(l.amount) FROM expense_budget_line l WHERE l.budget_id = p.id) AS planned,
                        (SELECT COALESCE(SUM(f.effect), 0) FROM fund_posting f WHERE f.home_id = h.id AND f.flow = 'EXPENSE'
                            AND f.month >= '%1$d-01-01' AND f.month <= '%1$d-12-01') AS spent
                        """
                                .formatted(year),
                        """
                        home h
                        LEFT JOIN expense_budget n ON n.home_id = h.id AND n.year = %1$d AND n.revision =
                            (SELECT MAX(m.revision) FROM expense_budget m WHERE m.home_id = h.id AND m.year = %1$d)
                        LEFT JOIN expense_budget p ON p.home_id = h.id AND p.year = %1$d AND p.revision =
                            (SELECT MAX(m.revision) FROM expense_budget m WHERE m.home_id = h.id AND m.year = %1$d
                                AND m.state = 'APPROVED')
                        """
                                .formatted(year))
                .where(actor.scope().homes("h"))
                .where("h.status = 'OPEN'")
                .whereGiven("h.county_code = ?", county)
                .whereGiven("n.state = ?", state);
        return database.page(
                select.orderBy("COALESCE(n.state = 'SUBMITTED', FALSE) DESC, h.pinyin, h.id"),
                page,
                BudgetRepository::rowOf);
    }

    private static BudgetRow rowOf(Row row) {
        return new BudgetRow(
                row.number("id"),
                row.text("name"),
                row.choiceOrNull("state", BudgetState.class),
                row.moneyOrNull("planned"),
                row.money("spent"));
    }

    long insert(Actor actor, long homeId, int year, int revision) {
        return database.insert(
                """
                INSERT INTO expense_budget (home_id, year, revision, state, drafted_by, drafted_at)
                VALUES (?, ?, ?, 'DRAFT', ?, ?)
                """,
                homeId,
                year,
                revision,
                actor.accountId(),
                clock.instant());
    }

    void draft(Actor actor, long id, List<BudgetRequests.PlannedLine> lines) {
        database.change(
                "UPDATE expense_budget SET state = 'DRAFT', drafted_by = ?, drafted_at = ?, version = version + 1 WHERE id = ?",
                actor.accountId(),
                clock.instant(),
                id);
        database.change("DELETE FROM expense_budget_line WHERE budget_id = ?", id);
        database.changeAll(
                "INSERT INTO expense_budget_line (budget_id, source, category, amount) VALUES (?, ?, ?, ?)",
                lines.stream()
                        .map(line -> new @Nullable Object[] {id, line.source(), line.category(), line.amount()})
                        .toList());
    }

    void submit(long id) {
        database.change(
                """
                UPDATE expense_budget SET state = 'SUBMITTED', submitted_at = ?, answer = NULL, version = version + 1
                WHERE id = ?
                """,
                clock.instant(),
                id);
    }

    void decide(Actor actor, long id, BudgetState state, @Nullable String answer) {
        database.change(
                """
                UPDATE expense_budget SET state = ?, answer = ?, decided_by = ?, decided_at = ?, version = version + 1
                WHERE id = ?
                """,
                state,
                answer,
                actor.accountId(),
                clock.instant(),
                id);
    }

    private static BudgetView.Budget budget(Row row) {
        return new BudgetView.Budget(
                row.number("id"),
                row.integer("version"),
                row.integer("revision"),
                row.choice("state", BudgetState.class),
                row.money("total"),
                row.textOrNull("answer"),
                row.text("author"),
                row.momentOrNull("submitted_at"),
                row.textOrNull("decider"),
                row.momentOrNull("decided_at"));
    }
}
