package org.yian.incomes;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.funds.EntryKind;
import org.yian.funds.IncomeKind;
import org.yian.funds.Ledger;
import org.yian.funds.NewEntry;
import org.yian.funds.Posting;
import org.yian.platform.Actor;
import org.yian.platform.DocumentNumbers;

/** Records an income and posts it to the books, as one act. */
@Singleton
class IncomeBooking {

    private static final int LONGEST_SUMMARY = 200;

    private final IncomeRepository repository;
    private final Ledger ledger;
    private final DocumentNumbers numbers;
    private final Attachments attachments;
    private final AuditLog audit;

    IncomeBooking(
            IncomeRepository repository,
            Ledger ledger,
            DocumentNumbers numbers,
            Attachments attachments,
            AuditLog audit) {
        this.repository = repository;
        this.ledger = ledger;
        this.numbers = numbers;
        this.attachments = attachments;
        this.audit = audit;
    }

    /** Part of the caller's transaction; the rules have been checked, those of the books are checked here. */
    long book(Actor actor, NewReceipt income) {
        if (income.attachmentId() != null) {
            attachments.link(actor, income.attachmentId(), income.homeId());
        }
        long id = repository.insert(actor, income, receiptNumber(income));
        String summary = income.summary();
        long entry = ledger.post(
                actor,
                new NewEntry(
                        income.homeId(),
                        EntryKind.INCOME,
                        income.receivedOn(),
                        summary.substring(0, Math.min(summary.length(), LONGEST_SUMMARY)),
                        income.payer(),
                        "income:" + id,
                        List.of(Posting.income(
                                income.source(), income.projectId(), income.kind(), income.place(), income.amount()))));
        repository.posted(id, entry);
        audit.record(
                actor,
                AuditEntry.of("income.enter", "income", id, summary)
                        .atHome(income.homeId())
                        .changed(null, repository.find(actor, id).orElseThrow()));
        return id;
    }

    /** Each home has its own book of receipts, a new one every year. */
    private @Nullable Integer receiptNumber(NewReceipt income) {
        return income.kind() == IncomeKind.DONATION
                ? numbers.next(
                        "H" + income.homeId(),
                        "donation-receipt",
                        income.receivedOn().getYear())
                : null;
    }
}
