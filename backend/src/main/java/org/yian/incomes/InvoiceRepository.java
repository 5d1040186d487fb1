package org.yian.incomes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** Reads invoices within a scope, and keeps what was paid and waived of them. */
@Singleton
class InvoiceRepository {

    private static final String COLUMNS =
            """
            i.*, h.name AS home_name, r.name AS resident_name,
            (SELECT a.display_name FROM account a WHERE a.id = i.issued_by) AS author
            """;

    private static final String FROM =
            "boarder_invoice i JOIN home h ON h.id = i.home_id JOIN resident r ON r.id = i.resident_id";

    private static final String TOTALS =
            """
            COUNT(*) AS counted, COALESCE(SUM(i.amount), 0) AS amount, COALESCE(SUM(i.paid), 0) AS paid,
            COALESCE(SUM(i.waived), 0) AS waived, COALESCE(SUM(i.due), 0) AS due,
            COALESCE(SUM(IF(i.due_on < '%s', i.due, 0)), 0) AS overdue
            """;

    private final Database database;
    private final Clock clock;

    InvoiceRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<InvoiceView> page(Scope scope, InvoiceFilter filter, PageQuery page) {
        return database.pageCountedUpTo(IncomeRepository.MOST_COUNTED, select(scope, filter), page, this::view);
    }

    void stream(Scope scope, InvoiceFilter filter, Consumer<InvoiceView> consumer) {
        database.stream(select(scope, filter).all(), row -> consumer.accept(view(row)));
    }

    /** In the order of the list. */
    Select select(Scope scope, InvoiceFilter filter) {
        return filtered(COLUMNS, FROM, scope, filter)
                .orderBy(filter.onlyUnpaid() ? "i.due_on, i.id" : "i.month DESC, i.id DESC");
    }

    InvoiceTotals totals(Scope scope, InvoiceFilter filter) {
        SqlFragment query = filtered(
                        TOTALS.formatted(today()), "boarder_invoice i JOIN home h ON h.id = i.home_id", scope, filter)
                .all();
        return database.first(
                        query,
                        row -> new InvoiceTotals(
                                row.number("counted"),
                                row.money("amount"),
                                row.money("paid"),
                                row.money("waived"),
                                row.money("due"),
                                row.money("overdue")))
                .orElseThrow();
    }

    /** What is owed to each home, the largest debt first. */
    List<HomeArrears> arrears(Scope scope, InvoiceFilter filter) {
        String columns = "h.id, h.name, COUNT(DISTINCT i.resident_id) AS boarders, MIN(i.due_on) AS first_due_on, "
                + TOTALS.formatted(today());
        SqlFragment query = filtered(columns, "boarder_invoice i JOIN home h ON h.id = i.home_id", scope, filter)
                .where("i.settled = FALSE")
                .groupBy("h.id, h.name")
                .orderBy("due DESC, h.id")
                .all();
        return database.list(
                query,
                row -> new HomeArrears(
                        row.number("id"),
                        row.text("name"),
                        row.integer("boarders"),
                        row.integer("counted"),
                        row.money("due"),
                        row.money("overdue"),
                        daysOverdue(row.date("first_due_on"))));
    }

    private Select filtered(String columns, String from, Scope scope, InvoiceFilter filter) {
        Select select = Select.of(columns, from)
                .where(scope.homes("h"))
                .whereGiven("i.home_id = ?", filter.home())
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county())
                .whereGiven("i.resident_id = ?", filter.resident());
        if (filter.month() != null) {
            select.where("i.month = ?", YearMonth.parse(filter.month()).atDay(1));
        }
        if (filter.onlyUnpaid()) {
            select.where("i.settled = FALSE");
        }
        if (filter.onlyOverdue()) {
            select.where("i.due_on < ?", today());
        }
        return select;
    }

    Optional<InvoiceView> find(Scope scope, long id) {
        return database.first(
                Select.of(COLUMNS, FROM)
                        .where(scope.homes("h"))
                        .where("i.id = ?", id)
                        .all(),
                this::view);
    }

    /** As {@link #find}; nobody else pays or waives it until the transaction ends. */
    Optional<InvoiceView> lock(Scope scope, long id) {
        database.list("SELECT id FROM boarder_invoice WHERE id = ? FOR UPDATE", row -> row.number("id"), id);
        return find(scope, id);
    }

    List<InvoiceDetail.Waiver> waivers(long invoiceId) {
        return database.list(
                """
                SELECT w.*, (SELECT a.display_name FROM account a WHERE a.id = w.waived_by) AS author
                FROM boarder_waiver w WHERE w.invoice_id = ? ORDER BY w.id
                """,
                row -> new InvoiceDetail.Waiver(
                        row.money("amount"), row.text("reason"), row.textOrNull("author"), row.moment("waived_at")),
                invoiceId);
    }

    /** The last month for which a boarder got an invoice of a home. */
    Optional<YearMonth> lastMonth(long homeId, long residentId) {
        return database.first(
                "SELECT month FROM boarder_invoice WHERE resident_id = ? AND home_id = ? ORDER BY month DESC LIMIT 1",
                row -> YearMonth.from(row.date("month")),
                residentId,
                homeId);
    }

    /** Nobody else issues invoices of the home, or agrees on fees, until the transaction ends. */
    void lockHome(long homeId) {
        database.list("SELECT id FROM home WHERE id = ? FOR UPDATE", row -> row.number("id"), homeId);
    }

    /** @param amount below zero: a payment was taken back */
    void pay(long id, Money amount) {
        database.change("UPDATE boarder_invoice SET paid = paid + ? WHERE id = ?", amount, id);
    }

    void waive(Actor actor, long id, FeeRequests.NewWaiver waiver) {
        database.change("UPDATE boarder_invoice SET waived = waived + ? WHERE id = ?", waiver.amount(), id);
        database.insert(
                "INSERT INTO boarder_waiver (invoice_id, amount, reason, waived_by, waived_at) VALUES (?, ?, ?, ?, ?)",
                id,
                waiver.amount(),
                waiver.reason().strip(),
                actor.accountId(),
                clock.instant());
    }

    private InvoiceView view(Row row) {
        Money due = row.money("due");
        LocalDate dueOn = row.date("due_on");
        return new InvoiceView(
                row.number("id"),
                row.number("home_id"),
                row.text("home_name"),
                row.number("resident_id"),
                row.text("resident_name"),
                YearMonth.from(row.date("month")).toString(),
                row.integer("year"),
                row.integer("number"),
                row.money("monthly_fee"),
                row.integer("days"),
                row.integer("days_of_month"),
                row.money("amount"),
                row.money("paid"),
                row.money("waived"),
                due,
                dueOn,
                due.signum() > 0 ? daysOverdue(dueOn) : 0,
                row.textOrNull("author"),
                row.moment("issued_at"));
    }

    private int daysOverdue(LocalDate dueOn) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
