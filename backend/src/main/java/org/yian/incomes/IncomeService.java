package org.yian.incomes;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.funds.FundSource;
import org.yian.funds.Ledger;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.Messages;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Money comes in, and is taken back where it was entered by mistake. */
@Singleton
class IncomeService {

    private final IncomeRepository repository;
    private final IncomeRules rules;
    private final IncomeBooking booking;
    private final InvoiceRepository invoices;
    private final Ledger ledger;
    private final Homes homes;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Messages messages;

    IncomeService(
            IncomeRepository repository,
            IncomeRules rules,
            IncomeBooking booking,
            InvoiceRepository invoices,
            Ledger ledger,
            Homes homes,
            Idempotency idempotency,
            AuditLog audit,
            Messages messages) {
        this.repository = repository;
        this.rules = rules;
        this.booking = booking;
        this.invoices = invoices;
        this.ledger = ledger;
        this.homes = homes;
        this.idempotency = idempotency;
        this.audit = audit;
        this.messages = messages;
    }

    @UseCase(readOnly = true)
    Page<IncomeView> list(Actor actor, IncomeFilter filter, PageQuery page) {
        return repository.page(actor, filter, page);
    }

    @UseCase(readOnly = true)
    IncomeTotals totals(Actor actor, IncomeFilter filter) {
        return repository.totals(actor, filter);
    }

    @UseCase(readOnly = true)
    IncomeView view(Actor actor, long id) {
        return repository.find(actor, id).orElseThrow(ProblemException::notFound);
    }

    @UseCase
    IncomeView enter(Actor actor, @Nullable UUID key, IncomeRequests.NewIncome income) {
        homes.get(actor, income.homeId());
        String id = idempotency.once(actor, key, "income.enter", () -> Long.toString(book(actor, income)));
        return view(actor, Long.parseLong(id));
    }

    private long book(Actor actor, IncomeRequests.NewIncome income) {
        FundSource source = rules.source(actor, income);
        rules.check(income);
        rules.checkProject(actor, income, source);
        String purpose = income.purpose() == null || income.purpose().isBlank()
                ? null
                : income.purpose().strip();
        String word =
                messages.text(Messages.CHINESE, "funds.income." + income.kind().name());
        return booking.book(
                actor,
                new NewReceipt(
                        income.homeId(),
                        income.kind(),
                        source,
                        income.projectId(),
                        null,
                        income.receivedOn(),
                        income.amount(),
                        income.place(),
                        income.payer().strip(),
                        purpose,
                        income.anonymous(),
                        income.attachmentId(),
                        purpose == null ? word : word + "：" + purpose));
    }

    /**
     * Takes an income back by a counter-entry. Whoever entered it cannot do so: cash that came in, for which a receipt was
     * given, would otherwise vanish from the books by one person's act.
     */
    @UseCase
    IncomeView takeBack(Actor actor, long id, IncomeRequests.TakingBack taking) {
        IncomeView income = repository.lock(actor, id).orElseThrow(ProblemException::notFound);
        if (income.reversal() != null) {
            throw new ProblemException(IncomesProblem.INCOME_TAKEN_BACK_ALREADY, income.payer());
        }
        if (income.own()) {
            throw new ProblemException(IncomesProblem.INCOME_TAKEN_BACK_BY_ANOTHER, income.payer());
        }
        if (income.invoiceId() != null) {
            invoices.pay(income.invoiceId(), income.amount().negated());
        }
        String reason = taking.reason().strip();
        long counter = ledger.reverse(actor, income.entryId(), taking.date(), reason);
        repository.takenBack(actor, id, counter, reason);
        audit.record(
                actor,
                AuditEntry.of("income.take-back", "income", id, income.payer())
                        .atHome(income.homeId())
                        .changed(income, view(actor, id)));
        return view(actor, id);
    }
}
