package org.yian.incomes;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.residents.Residents;
import org.yian.residents.SupportMode;

/** What boarders have agreed to pay; a new fee never changes a month that was invoiced. */
@Singleton
class FeeService {

    private final FeeRepository repository;
    private final InvoiceRepository invoices;
    private final Residents residents;
    private final AuditLog audit;

    FeeService(FeeRepository repository, InvoiceRepository invoices, Residents residents, AuditLog audit) {
        this.repository = repository;
        this.invoices = invoices;
        this.residents = residents;
        this.audit = audit;
    }

    @UseCase(readOnly = true)
    Page<BoarderView> list(Actor actor, @Nullable Long home, @Nullable Long resident, PageQuery page) {
        return repository.page(actor.scope(), home, resident, page);
    }

    @UseCase
    void agree(Actor actor, FeeRequests.NewFee fee) {
        Residents.Person person = residents.get(actor, fee.residentId());
        Long home = person.homeId();
        if (person.supportMode() != SupportMode.BOARDER || home == null) {
            throw new ProblemException(IncomesProblem.NOT_A_BOARDER, person.name());
        }
        if (fee.monthlyFee().signum() <= 0) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("monthlyFee", "funds.above-zero");
        }
        invoices.lockHome(home);
        YearMonth from = YearMonth.parse(fee.fromMonth());
        Optional<YearMonth> invoiced = invoices.lastMonth(home, person.id());
        if (invoiced.isPresent() && !from.isAfter(invoiced.get())) {
            YearMonth next = invoiced.get().plusMonths(1);
            throw new ProblemException(
                            IncomesProblem.FEE_INVOICED_ALREADY,
                            person.name(),
                            invoiced.get().toString(),
                            next.toString())
                    .violation(
                            "fromMonth",
                            "problem.fee-invoiced-already.detail",
                            person.name(),
                            invoiced.get().toString(),
                            next.toString());
        }
        repository.insert(actor, home, fee);
        audit.record(
                actor,
                AuditEntry.of("boarder-fee.agree", "resident", person.id(), person.name())
                        .atHome(home)
                        .changed(null, fee));
    }
}
