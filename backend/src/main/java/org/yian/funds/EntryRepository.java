package org.yian.funds;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** Reads entries, always within a scope. */
@Singleton
class EntryRepository {

    static final int MOST_COUNTED = 1_000;

    private static final String COLUMNS =
            """
            e.*, h.name AS home_name, (SELECT a.display_name FROM account a WHERE a.id = e.created_by) AS author,
            (SELECT r.id FROM fund_entry r WHERE r.reverses_id = e.id) AS reversed_by_id
            """;

    private static final String TOUCHES =
            """
            EXISTS (SELECT 1 FROM fund_posting t JOIN fund_account a ON a.id = t.%s_account_id
                WHERE t.entry_id = e.id AND a.kind = ?)
            """;

    private final Database database;
    private final ForbiddenUse forbidden;

    EntryRepository(Database database, ForbiddenUse forbidden) {
        this.database = database;
        this.forbidden = forbidden;
    }

    Page<EntryView> page(Scope scope, EntryFilter filter, PageQuery page) {
        Page<EntryView> entries =
                database.pageCountedUpTo(MOST_COUNTED, select(scope, filter), page, EntryRepository::entry);
        return new Page<>(withPostings(entries.items()), entries.total(), entries.page(), entries.size());
    }

    Select select(Scope scope, EntryFilter filter) {
        Select select = Select.of(COLUMNS, "fund_entry e JOIN home h ON h.id = e.home_id")
                .where(scope.homes("h"))
                .whereGiven("e.home_id = ?", filter.home())
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county())
                .whereGiven("e.kind = ?", filter.kind())
                .whereGiven("e.entry_date >= ?", filter.from())
                .whereGiven("e.entry_date <= ?", filter.to());
        String posting = "EXISTS (SELECT 1 FROM fund_posting p WHERE p.entry_id = e.id AND ";
        select.whereGiven(posting + "p.source = ?)", filter.source())
                .whereGiven(posting + "p.category = ?)", filter.category());
        if (Boolean.TRUE.equals(filter.forbidden())) {
            SqlFragment condition = forbidden.condition("f", "h");
            select.where(new SqlFragment(
                    "EXISTS (SELECT 1 FROM fund_posting f WHERE f.entry_id = e.id AND f.flow = 'EXPENSE' AND ("
                            + condition.sql() + "))",
                    condition.values()));
        }
        if (filter.place() != null) {
            select.where(
                    TOUCHES.formatted("debit") + " OR " + TOUCHES.formatted("credit"), filter.place(), filter.place());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            String pattern = "%" + filter.q().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            select.where("e.summary LIKE ? OR e.counterparty LIKE ?", pattern, pattern);
        }
        return select.orderBy("e.entry_date DESC, e.id DESC");
    }

    Optional<EntryView> find(Scope scope, long id) {
        SqlFragment query = Select.of(COLUMNS, "fund_entry e JOIN home h ON h.id = e.home_id")
                .where(scope.homes("h"))
                .where("e.id = ?", id)
                .all();
        return withPostings(database.list(query, EntryRepository::entry)).stream()
                .findFirst();
    }

    private List<EntryView> withPostings(List<EntryView> entries) {
        if (entries.isEmpty()) {
            return entries;
        }
        record EntryLine(long entryId, EntryView.Line line) {}
        String marks = String.join(", ", Collections.nCopies(entries.size(), "?"));
        Map<Long, List<EntryView.Line>> lines = database
                .list(
                        new SqlFragment(
                                """
                                SELECT p.*, d.kind AS debit_kind, c.kind AS credit_kind, j.name AS project
                                FROM fund_posting p JOIN fund_account d ON d.id = p.debit_account_id
                                JOIN fund_account c ON c.id = p.credit_account_id
                                LEFT JOIN fund_project j ON j.id = p.project_id
                                WHERE p.entry_id IN (%s) ORDER BY p.id
                                """
                                        .formatted(marks),
                                entries.stream().map(EntryView::id).toList()),
                        row -> new EntryLine(row.number("entry_id"), line(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        EntryLine::entryId, Collectors.mapping(EntryLine::line, Collectors.toList())));
        return entries.stream()
                .map(entry -> entry.with(lines.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    private static EntryView.Line line(Row row) {
        return new EntryView.Line(
                row.choice("flow", Flow.class),
                row.choiceOrNull("source", FundSource.class),
                row.numberOrNull("project_id"),
                row.textOrNull("project"),
                row.textOrNull("category"),
                place(row.text("credit_kind")),
                place(row.text("debit_kind")),
                row.money("amount"),
                row.flag("counter"));
    }

    private static @Nullable MoneyPlace place(String accountKind) {
        return accountKind.equals("SOURCE") ? null : MoneyPlace.valueOf(accountKind);
    }

    private static EntryView entry(Row row) {
        return new EntryView(
                row.number("id"),
                row.number("home_id"),
                row.text("home_name"),
                row.integer("number"),
                row.date("entry_date"),
                row.choice("kind", EntryKind.class),
                row.text("summary"),
                row.textOrNull("counterparty"),
                Money.ZERO,
                Money.ZERO,
                row.numberOrNull("reverses_id"),
                row.numberOrNull("reversed_by_id"),
                row.textOrNull("author"),
                row.moment("created_at"),
                row.textOrNull("origin"),
                row.textOrNull("origin") == null,
                List.of());
    }
}
