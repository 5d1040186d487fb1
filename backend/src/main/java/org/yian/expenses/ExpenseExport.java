package org.yian.expenses;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.UseCase;
import org.yian.spreadsheets.Spreadsheet;

/** The list of expenses as an XLSX file: what the filter keeps. Each export is recorded. */
@Singleton
class ExpenseExport {

    private final ExpenseRepository repository;
    private final Messages messages;
    private final AuditLog audit;
    private final Clock clock;

    ExpenseExport(ExpenseRepository repository, Messages messages, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase
    byte[] write(Actor actor, ExpenseFilter filter) {
        byte[] file = sheet(actor.locale()).write(rows -> repository.stream(actor, filter, rows));
        audit.record(actor, AuditEntry.of("expense.export", "expense", "-", fileName(actor.locale())));
        return file;
    }

    /** The name of the file, with the day. */
    String fileName(Locale locale) {
        return messages.text(locale, "expenses.export-name") + " " + LocalDate.now(clock);
    }

    private Spreadsheet<ExpenseView> sheet(Locale locale) {
        Function<String, String> title = key -> messages.text(locale, "expenses.column." + key);
        return Spreadsheet.<ExpenseView>named(messages.text(locale, "expenses.export-name"))
                .number(title.apply("id"), 8, ExpenseView::id)
                .date(title.apply("date"), 12, ExpenseView::date)
                .text(title.apply("home"), 28, ExpenseView::homeName)
                .text(title.apply("source"), 20, row -> messages.text(locale, "funds.source." + row.source()))
                .text(title.apply("category"), 18, row -> messages.text(locale, "funds.category." + row.category()))
                .text(title.apply("project"), 18, ExpenseView::project)
                .text(title.apply("payee"), 24, ExpenseView::payee)
                .text(title.apply("purpose"), 30, ExpenseView::purpose)
                .money(title.apply("amount"), 14, row -> row.amount().yuan())
                .text(title.apply("place"), 10, row -> messages.text(locale, "funds.place." + row.place()))
                .text(title.apply("voucher"), 16, ExpenseView::voucherNumber)
                .text(title.apply("handler"), 12, ExpenseView::handler)
                .text(title.apply("author"), 12, ExpenseView::enteredBy)
                .text(title.apply("approver"), 12, row -> name(row.approval()))
                .text(title.apply("county"), 12, row -> name(row.countyApproval()))
                .text(title.apply("state"), 14, row -> messages.text(locale, "expenses.state." + row.state()))
                .text(title.apply("reasons"), 24, row -> row.countyReasons().stream()
                        .map(reason -> messages.text(locale, "expenses.county." + reason))
                        .collect(Collectors.joining(messages.text(locale, "funds.comma"))));
    }

    private static @Nullable String name(ExpenseView.@Nullable Consent consent) {
        return consent == null ? null : consent.by();
    }
}
