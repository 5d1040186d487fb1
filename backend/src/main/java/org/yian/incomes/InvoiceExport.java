package org.yian.incomes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.UseCase;
import org.yian.spreadsheets.Spreadsheet;

/** The list of invoices as an XLSX file. Each export is recorded. */
@Singleton
class InvoiceExport {

    private final InvoiceRepository repository;
    private final Messages messages;
    private final AuditLog audit;
    private final Clock clock;

    InvoiceExport(InvoiceRepository repository, Messages messages, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase
    byte[] write(Actor actor, InvoiceFilter filter) {
        AtomicInteger count = new AtomicInteger();
        byte[] file = sheet(actor.locale())
                .write(rows -> repository.stream(actor.scope(), filter, invoice -> {
                    count.incrementAndGet();
                    rows.accept(invoice);
                }));
        audit.record(
                actor,
                AuditEntry.of(
                        "boarder-invoice.export",
                        "boarder-invoice",
                        "-",
                        fileName(actor.locale()) + " " + count.get()));
        return file;
    }

    /** The name of the file, with the day. */
    String fileName(Locale locale) {
        return messages.text(locale, "incomes.invoices-export-name") + " " + LocalDate.now(clock);
    }

    private Spreadsheet<InvoiceView> sheet(Locale locale) {
        Function<String, String> word = key -> messages.text(locale, "incomes.column." + key);
        return Spreadsheet.<InvoiceView>named(messages.text(locale, "incomes.invoices-export-name"))
                .text(word.apply("home"), 30, InvoiceView::homeName)
                .text(word.apply("boarder"), 16, InvoiceView::name)
                .text(word.apply("month"), 10, InvoiceView::month)
                .text(word.apply("number"), 12, invoice -> "%d-%04d".formatted(invoice.year(), invoice.number()))
                .money(word.apply("monthly-fee"), 12, invoice -> invoice.monthlyFee()
                        .yuan())
                .number(word.apply("days"), 8, InvoiceView::days)
                .money(word.apply("amount"), 12, invoice -> invoice.amount().yuan())
                .money(word.apply("paid"), 12, invoice -> invoice.paid().yuan())
                .money(word.apply("waived"), 12, invoice -> invoice.waived().yuan())
                .money(word.apply("due"), 12, invoice -> invoice.due().yuan())
                .date(word.apply("due-on"), 12, InvoiceView::dueOn)
                .number(word.apply("days-overdue"), 10, InvoiceView::daysOverdue);
    }
}
