package org.yian.funds;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.Row;
import org.yian.platform.SqlFragment;
import org.yian.platform.UseCase;
import org.yian.spreadsheets.Spreadsheet;

/** The list of entries as an XLSX file: what the filter keeps, a row for each posting, in the reader's language. */
@Singleton
class EntryExport {

    private final Database database;
    private final EntryRepository entries;
    private final Messages messages;
    private final Clock clock;

    EntryExport(Database database, EntryRepository entries, Messages messages, Clock clock) {
        this.database = database;
        this.entries = entries;
        this.messages = messages;
        this.clock = clock;
    }

    /** A posting with its entry. */
    private record Line(
            String home,
            LocalDate date,
            int number,
            EntryKind kind,
            String summary,
            @Nullable String counterparty,
            Flow flow,
            @Nullable String source,
            @Nullable String category,
            String creditKind,
            String debitKind,
            BigDecimal amount) {}

    @UseCase(readOnly = true)
    byte[] write(Actor actor, EntryFilter filter) {
        SqlFragment wanted = entries.select(actor.scope(), filter).all();
        SqlFragment postings = new SqlFragment(
                """
                SELECT w.home_name, w.entry_date, w.number, w.kind, w.summary, w.counterparty, p.flow, p.source, p.category,
                    c.kind AS credit_kind, d.kind AS debit_kind, p.amount
                FROM (%s) w JOIN fund_posting p ON p.entry_id = w.id
                JOIN fund_account d ON d.id = p.debit_account_id JOIN fund_account c ON c.id = p.credit_account_id
                ORDER BY w.entry_date DESC, w.id DESC, p.id
                """
                        .formatted(wanted.sql()),
                wanted.values());
        return sheet(actor).write(rows -> database.stream(postings, row -> rows.accept(line(row))));
    }

    /** The name of the file, with the day. */
    String fileName(Locale locale) {
        return messages.text(locale, "funds.export-name") + " " + LocalDate.now(clock);
    }

    private Spreadsheet<Line> sheet(Actor actor) {
        Locale locale = actor.locale();
        Function<String, String> title = key -> messages.text(locale, "funds.column." + key);
        return Spreadsheet.<Line>named(messages.text(locale, "funds.export-name"))
                .text(title.apply("home"), 26, Line::home)
                .date(title.apply("date"), 12, Line::date)
                .number(title.apply("number"), 8, Line::number)
                .text(title.apply("kind"), 14, line -> messages.text(locale, "funds.kind." + line.kind()))
                .text(title.apply("summary"), 36, Line::summary)
                .text(title.apply("counterparty"), 20, Line::counterparty)
                .text(title.apply("source"), 18, line -> word(locale, "source", line.source()))
                .text(
                        title.apply("category"),
                        18,
                        line -> word(locale, line.flow() == Flow.INCOME ? "income" : "category", line.category()))
                .text(title.apply("from"), 12, line -> place(locale, line.creditKind()))
                .text(title.apply("to"), 12, line -> place(locale, line.debitKind()))
                .money(title.apply("amount"), 14, Line::amount);
    }

    private @Nullable String word(Locale locale, String kind, @Nullable String value) {
        return value == null ? null : messages.text(locale, "funds." + kind + "." + value);
    }

    private @Nullable String place(Locale locale, String accountKind) {
        return accountKind.equals("SOURCE") ? null : messages.text(locale, "funds.place." + accountKind);
    }

    private static Line line(Row row) {
        return new Line(
                row.text("home_name"),
                row.date("entry_date"),
                row.integer("number"),
                row.choice("kind", EntryKind.class),
                row.text("summary"),
                row.textOrNull("counterparty"),
                row.choice("flow", Flow.class),
                row.textOrNull("source"),
                row.textOrNull("category"),
                row.text("credit_kind"),
                row.text("debit_kind"),
                row.decimal("amount"));
    }
}
