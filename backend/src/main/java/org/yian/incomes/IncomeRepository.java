package org.yian.incomes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** Reads incomes, always within the scope of who asks, and writes them. */
@Singleton
class IncomeRepository {

    static final int MOST_COUNTED = 1_000;

    private static final String COLUMNS =
            """
            n.*, h.name AS home_name, (SELECT j.name FROM fund_project j WHERE j.id = n.project_id) AS project,
            (SELECT a.display_name FROM account a WHERE a.id = n.entered_by) AS author,
            (SELECT a.display_name FROM account a WHERE a.id = n.reversed_by) AS reverser
            """;

    private static final String FROM = "income n JOIN home h ON h.id = n.home_id";

    private final Database database;
    private final Clock clock;

    IncomeRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<IncomeView> page(Actor actor, IncomeFilter filter, PageQuery page) {
        return database.pageCountedUpTo(
                MOST_COUNTED, select(COLUMNS, actor, filter), page, row -> view(row, actor.accountId()));
    }

    void stream(Actor actor, IncomeFilter filter, Consumer<IncomeView> consumer) {
        database.stream(select(COLUMNS, actor, filter).all(), row -> consumer.accept(view(row, actor.accountId())));
    }

    IncomeTotals totals(Actor actor, IncomeFilter filter) {
        SqlFragment query = filtered("COUNT(*) AS counted, COALESCE(SUM(n.amount), 0) AS amount", actor, filter)
                .where("n.reversal_entry_id IS NULL")
                .all();
        return database.first(query, row -> new IncomeTotals(row.number("counted"), row.money("amount")))
                .orElseThrow();
    }

    /** In the order of the list. */
    Select select(String columns, Actor actor, IncomeFilter filter) {
        return filtered(columns, actor, filter).orderBy("n.received_on DESC, n.id DESC");
    }

    private static Select filtered(String columns, Actor actor, IncomeFilter filter) {
        Select select = Select.of(columns, FROM)
                .where(actor.scope().homes("h"))
                .whereGiven("n.home_id = ?", filter.home())
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county())
                .whereGiven("n.kind = ?", filter.kind())
                .whereGiven("n.source = ?", filter.source())
                .whereGiven("n.project_id = ?", filter.project())
                .whereGiven("n.received_on >= ?", filter.from())
                .whereGiven("n.received_on <= ?", filter.to());
        if (filter.q() != null && !filter.q().isBlank()) {
            String pattern = "%" + filter.q().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            select.where("n.payer LIKE ? OR n.purpose LIKE ?", pattern, pattern);
        }
        return select;
    }

    Optional<IncomeView> find(Actor actor, long id) {
        return database.first(
                Select.of(COLUMNS, FROM)
                        .where(actor.scope().homes("h"))
                        .where("n.id = ?", id)
                        .all(),
                row -> view(row, actor.accountId()));
    }

    /** As {@link #find}; nobody else takes it back until the transaction ends. */
    Optional<IncomeView> lock(Actor actor, long id) {
        database.list("SELECT id FROM income WHERE id = ? FOR UPDATE", row -> row.number("id"), id);
        return find(actor, id);
    }

    /** What a boarder paid of an invoice that the caller has found within the scope, the first payment first. */
    List<IncomeView> ofInvoice(Actor actor, long invoiceId) {
        return database.list(
                Select.of(COLUMNS, FROM)
                        .where("n.invoice_id = ?", invoiceId)
                        .orderBy("n.id")
                        .all(),
                row -> view(row, actor.accountId()));
    }

    long insert(Actor actor, NewReceipt income, @Nullable Integer receiptNumber) {
        return database.insert(
                """
                INSERT INTO income (home_id, kind, source, project_id, invoice_id, received_on, amount, place, payer, purpose,
                    anonymous, receipt_year, receipt_number, attachment_id, entered_by, entered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                income.homeId(),
                income.kind(),
                income.source(),
                income.projectId(),
                income.invoiceId(),
                income.receivedOn(),
                income.amount(),
                income.place(),
                income.payer(),
                income.purpose(),
                income.anonymous(),
                receiptNumber == null ? null : income.receivedOn().getYear(),
                receiptNumber,
                income.attachmentId(),
                actor.accountId(),
                clock.instant());
    }

    void posted(long id, long entryId) {
        database.change("UPDATE income SET entry_id = ? WHERE id = ?", entryId, id);
    }

    void takenBack(Actor actor, long id, long reversalEntryId, String reason) {
        database.change(
                """
                UPDATE income SET reversal_entry_id = ?, reversal_reason = ?, reversed_by = ?, reversed_at = ? WHERE id = ?
                """,
                reversalEntryId,
                reason,
                actor.accountId(),
                clock.instant(),
                id);
    }

    private static IncomeView view(Row row, long reader) {
        Long reversal = row.numberOrNull("reversal_entry_id");
        String attachment = row.textOrNull("attachment_id");
        return new IncomeView(
                row.number("id"),
                row.number("home_id"),
                row.text("home_name"),
                row.choice("kind", IncomeKind.class),
                row.choice("source", FundSource.class),
                row.numberOrNull("project_id"),
                row.textOrNull("project"),
                row.numberOrNull("invoice_id"),
                row.date("received_on"),
                row.money("amount"),
                row.choice("place", MoneyPlace.class),
                row.text("payer"),
                row.textOrNull("purpose"),
                row.flag("anonymous"),
                row.integerOrNull("receipt_year"),
                row.integerOrNull("receipt_number"),
                attachment == null ? null : UUID.fromString(attachment),
                row.number("entry_id"),
                row.textOrNull("author"),
                row.moment("entered_at"),
                row.number("entered_by") == reader,
                reversal == null
                        ? null
                        : new IncomeView.Reversal(
                                reversal,
                                row.text("reversal_reason"),
                                row.textOrNull("reverser"),
                                row.moment("reversed_at")));
    }
}
