package org.yian.incomes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** What boarders owe: they pay it, whole or in parts, and the county may let them off. */
@Singleton
class InvoiceService {

    private final InvoiceRepository repository;
    private final IncomeRepository incomes;
    private final IncomeBooking booking;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Messages messages;
    private final Clock clock;

    InvoiceService(
            InvoiceRepository repository,
            IncomeRepository incomes,
            IncomeBooking booking,
            Idempotency idempotency,
            AuditLog audit,
            Messages messages,
            Clock clock) {
        this.repository = repository;
        this.incomes = incomes;
        this.booking = booking;
        this.idempotency = idempotency;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<InvoiceView> list(Actor actor, InvoiceFilter filter, PageQuery page) {
        return repository.page(actor.scope(), filter, page);
    }

    @UseCase(readOnly = true)
    InvoiceTotals totals(Actor actor, InvoiceFilter filter) {
        return repository.totals(actor.scope(), filter);
    }

    @UseCase(readOnly = true)
    List<HomeArrears> arrears(Actor actor, InvoiceFilter filter) {
        return repository.arrears(actor.scope(), filter);
    }

    @UseCase(readOnly = true)
    InvoiceDetail view(Actor actor, long id) {
        InvoiceView invoice = repository.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
        return new InvoiceDetail(invoice, incomes.ofInvoice(actor, id), repository.waivers(id));
    }

    @UseCase
    InvoiceDetail pay(Actor actor, long id, @Nullable UUID key, FeeRequests.NewPayment payment) {
        view(actor, id);
        idempotency.once(actor, key, "boarder-invoice.pay", () -> Long.toString(book(actor, id, payment)));
        return view(actor, id);
    }

    private long book(Actor actor, long id, FeeRequests.NewPayment payment) {
        InvoiceView invoice = due(actor, id, payment.amount());
        if (payment.paidOn().isAfter(LocalDate.now(clock))) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("paidOn", "funds.in-future");
        }
        long income = booking.book(
                actor,
                new NewReceipt(
                        invoice.homeId(),
                        IncomeKind.BOARDER_FEE,
                        FundSource.BOARDER_FEES,
                        null,
                        id,
                        payment.paidOn(),
                        payment.amount(),
                        payment.place(),
                        payment.payer().strip(),
                        null,
                        false,
                        null,
                        messages.text(Messages.CHINESE, "incomes.fee-summary", invoice.name(), invoice.month())));
        repository.pay(id, payment.amount());
        return income;
    }

    @UseCase
    InvoiceDetail waive(Actor actor, long id, FeeRequests.NewWaiver waiver) {
        InvoiceView invoice = due(actor, id, waiver.amount());
        repository.waive(actor, id, waiver);
        audit.record(
                actor,
                AuditEntry.of("boarder-invoice.waive", "boarder-invoice", id, invoice.name() + " " + invoice.month())
                        .atHome(invoice.homeId())
                        .changed(null, waiver));
        return view(actor, id);
    }

    /** An invoice of which at least the amount is due, locked. */
    private InvoiceView due(Actor actor, long id, Money amount) {
        InvoiceView invoice = repository.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        if (invoice.due().signum() == 0) {
            throw new ProblemException(IncomesProblem.INVOICE_SETTLED, invoice.name(), invoice.month());
        }
        if (amount.signum() <= 0) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("amount", "funds.above-zero");
        }
        if (amount.isMoreThan(invoice.due())) {
            throw new ProblemException(
                            IncomesProblem.MORE_THAN_DUE, invoice.name(), invoice.month(), invoice.due(), amount)
                    .violation(
                            "amount",
                            "problem.more-than-due.detail",
                            invoice.name(),
                            invoice.month(),
                            invoice.due(),
                            amount);
        }
        return invoice;
    }
}
