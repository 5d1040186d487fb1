package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.regions.Regions;

/** Closings of months with their history. */
@Singleton
class ClosingRepository {

    private static final String COLUMNS =
            """
            c.*, h.name AS home_name, COALESCE(h.county_code, h.city_code) AS area_code,
            c.state = 'CLOSED' AND b.closed_through = c.month AS last_closed,
            (SELECT a.display_name FROM account a WHERE a.id = c.submitted_by) AS submitter,
            (SELECT a.display_name FROM account a WHERE a.id = c.decided_by) AS decider,
            (SELECT a.display_name FROM account a WHERE a.id = c.reopened_by) AS reopener
            """;

    /** Closings are read first, in the order of their index: the optimizer would begin with the homes and sort. */
    private static final String CLOSINGS_FIRST =
            """
            month_closing c STRAIGHT_JOIN home h ON h.id = c.home_id
            STRAIGHT_JOIN fund_book b ON b.home_id = c.home_id
            """;

    private final Database database;
    private final Regions regions;
    private final Clock clock;

    ClosingRepository(Database database, Regions regions, Clock clock) {
        this.database = database;
        this.regions = regions;
        this.clock = clock;
    }

    /** A closing that waits for a decision. */
    record Waiting(long id, YearMonth month, MonthBooks.Figures figures, @Nullable Long submittedBy) {}

    Page<ClosingView> page(Scope scope, ClosingFilter filter, PageQuery page) {
        return database.page(select(scope, filter), page, this::view);
    }

    Select select(Scope scope, ClosingFilter filter) {
        return scoped(scope)
                .whereGiven("c.home_id = ?", filter.home())
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county())
                .whereGiven("c.state = ?", filter.state())
                .whereGiven(
                        "c.month = ?",
                        filter.month() == null
                                ? null
                                : YearMonth.parse(filter.month()).atDay(1))
                .orderBy("c.month DESC, c.id DESC");
    }

    private static Select scoped(Scope scope) {
        return Select.of(COLUMNS, CLOSINGS_FIRST).where(scope.homes("h")).whereGiven("c.home_id = ?", scope.homeId());
    }

    Optional<ClosingView> find(Scope scope, long id) {
        return database.first(scoped(scope).where("c.id = ?", id).all(), this::view);
    }

    /** The newest attempt to close a month of a home. */
    Optional<ClosingView> latest(Scope scope, long homeId, YearMonth month) {
        return database.first(
                scoped(scope)
                        .where("c.home_id = ?", homeId)
                        .where("c.month = ?", month.atDay(1))
                        .orderBy("c.id DESC")
                        .page(new PageQuery(0, 1, null)),
                this::view);
    }

    /** How many entries of a month came after the home has counted it; none while it has not. */
    long entriesSinceCount(long homeId, YearMonth month) {
        return database.count(
                """
                SELECT COUNT(*) FROM month_closing c JOIN fund_entry e ON e.home_id = c.home_id
                    AND e.entry_date BETWEEN c.month AND LAST_DAY(c.month) AND e.id > COALESCE(c.last_entry_id, 0)
                WHERE c.open_home_id = ? AND c.month = ?
                """,
                homeId,
                month.atDay(1));
    }

    /** What waits for a decision at a home; the book is locked. */
    Optional<Waiting> waiting(long homeId) {
        return database.first(
                """
                SELECT id, month, book_cash, book_bank, last_entry_id, submitted_by FROM month_closing
                WHERE open_home_id = ? FOR UPDATE
                """,
                row -> new Waiting(
                        row.number("id"),
                        YearMonth.from(row.date("month")),
                        figures(row),
                        row.numberOrNull("submitted_by")),
                homeId);
    }

    /** The figures of the books when a month was counted. */
    Optional<MonthBooks.Figures> figures(long id) {
        return database.first(
                "SELECT book_cash, book_bank, last_entry_id FROM month_closing WHERE id = ?",
                ClosingRepository::figures,
                id);
    }

    private static MonthBooks.Figures figures(Row row) {
        return new MonthBooks.Figures(
                row.money("book_cash"), row.money("book_bank"), row.numberOrNull("last_entry_id"));
    }

    long insert(
            Actor actor,
            ClosingRequests.NewClosing counted,
            MonthBooks.Figures book,
            @Nullable String cashExplanation,
            @Nullable String bankExplanation) {
        return database.insert(
                """
                INSERT INTO month_closing (home_id, month, state, book_cash, book_bank, counted_cash, statement_bank,
                    cash_explanation, bank_explanation, last_entry_id, bank_statement_id, submitted_by, submitted_at)
                VALUES (?, ?, 'SUBMITTED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                counted.homeId(),
                YearMonth.parse(counted.month()).atDay(1),
                book.cash(),
                book.bank(),
                counted.countedCash(),
                counted.statementBank(),
                cashExplanation,
                bankExplanation,
                book.lastEntryId(),
                counted.bankStatementId(),
                actor.accountId(),
                clock.instant());
    }

    void replace(long id) {
        database.change("UPDATE month_closing SET state = 'REPLACED' WHERE id = ?", id);
    }

    void decide(Actor actor, long id, ClosingState state, @Nullable String reason) {
        database.change(
                "UPDATE month_closing SET state = ?, return_reason = ?, decided_by = ?, decided_at = ? WHERE id = ?",
                state,
                reason,
                actor.accountId(),
                clock.instant(),
                id);
    }

    void reopen(Actor actor, long id, String reason) {
        database.change(
                """
                UPDATE month_closing SET state = 'REOPENED', reopen_reason = ?, reopened_by = ?, reopened_at = ?
                WHERE id = ?
                """,
                reason,
                actor.accountId(),
                clock.instant(),
                id);
    }

    /** @param month the last month that is closed from now on; null: none */
    void closedThrough(long homeId, @Nullable YearMonth month) {
        database.change(
                "UPDATE fund_book SET closed_through = ? WHERE home_id = ?",
                month == null ? null : month.atDay(1),
                homeId);
    }

    private ClosingView view(Row row) {
        String scan = row.textOrNull("bank_statement_id");
        return new ClosingView(
                row.number("id"),
                row.number("home_id"),
                row.text("home_name"),
                regions.name(row.textOrNull("area_code")),
                YearMonth.from(row.date("month")).toString(),
                row.choice("state", ClosingState.class),
                row.money("book_cash"),
                row.money("book_bank"),
                row.money("counted_cash"),
                row.money("statement_bank"),
                row.textOrNull("cash_explanation"),
                row.textOrNull("bank_explanation"),
                scan == null ? null : UUID.fromString(scan),
                row.textOrNull("submitter"),
                row.moment("submitted_at"),
                row.textOrNull("decider"),
                row.momentOrNull("decided_at"),
                row.textOrNull("return_reason"),
                row.textOrNull("reopener"),
                row.momentOrNull("reopened_at"),
                row.textOrNull("reopen_reason"),
                row.flag("last_closed"),
                null);
    }
}
