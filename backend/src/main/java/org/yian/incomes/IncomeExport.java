package org.yian.incomes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.UseCase;
import org.yian.spreadsheets.Spreadsheet;

/** The list of incomes as an XLSX file. Each export is recorded. */
@Singleton
class IncomeExport {

    private final IncomeRepository repository;
    private final Messages messages;
    private final AuditLog audit;
    private final Clock clock;

    IncomeExport(IncomeRepository repository, Messages messages, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase
    byte[] write(Actor actor, IncomeFilter filter) {
        AtomicInteger count = new AtomicInteger();
        byte[] file = sheet(actor.locale())
                .write(rows -> repository.stream(actor, filter, income -> {
                    count.incrementAndGet();
                    rows.accept(income);
                }));
        audit.record(
                actor, AuditEntry.of("income.export", "income", "-", fileName(actor.locale()) + " " + count.get()));
        return file;
    }

    /** The name of the file, with the day. */
    String fileName(Locale locale) {
        return messages.text(locale, "incomes.export-name") + " " + LocalDate.now(clock);
    }

    private Spreadsheet<IncomeView> sheet(Locale locale) {
        Function<String, String> word = key -> messages.text(locale, key);
        return Spreadsheet.<IncomeView>named(word.apply("incomes.export-name"))
                .text(word.apply("incomes.column.home"), 30, IncomeView::homeName)
                .date(word.apply("incomes.column.received-on"), 12, IncomeView::receivedOn)
                .text(word.apply("incomes.column.kind"), 18, income -> word.apply("funds.income." + income.kind()))
                .text(word.apply("incomes.column.source"), 22, income -> word.apply("funds.source." + income.source()))
                .text(word.apply("incomes.column.project"), 24, IncomeView::project)
                .text(word.apply("incomes.column.payer"), 24, IncomeView::payer)
                .text(word.apply("incomes.column.purpose"), 30, IncomeView::purpose)
                .money(word.apply("incomes.column.amount"), 14, income -> income.amount()
                        .yuan())
                .text(word.apply("incomes.column.place"), 12, income -> word.apply("funds.place." + income.place()))
                .text(word.apply("incomes.column.receipt"), 16, IncomeExport::receipt)
                .text(
                        word.apply("incomes.column.taken-back"),
                        30,
                        income -> income.reversal() == null
                                ? null
                                : income.reversal().reason());
    }

    private static @Nullable String receipt(IncomeView income) {
        return income.receiptNumber() == null
                ? null
                : "%d-%04d".formatted(income.receiptYear(), income.receiptNumber());
    }
}
