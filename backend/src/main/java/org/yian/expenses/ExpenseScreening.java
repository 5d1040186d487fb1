package org.yian.expenses;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.funds.FundRules;
import org.yian.funds.FundsProblem;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Asks the matrix first. That somebody tried to charge a source with what it must not pay is evidence, and is kept. */
@Singleton
class ExpenseScreening {

    private final ExpenseRepository repository;
    private final FundRules matrix;
    private final Homes homes;
    private final AuditLog audit;

    ExpenseScreening(ExpenseRepository repository, FundRules matrix, Homes homes, AuditLog audit) {
        this.repository = repository;
        this.matrix = matrix;
        this.homes = homes;
        this.audit = audit;
    }

    /**
     * The refusal of the matrix, recorded in a transaction of its own; empty when it does not forbid the expense.
     *
     * @throws ProblemException not found
     */
    @UseCase
    Optional<ProblemException> forbidden(Actor actor, long homeId, ExpenseDetails expense) {
        HomeSummary home = homes.get(actor, homeId);
        try {
            matrix.permitted(
                    actor, expense.source(), expense.category(), home.city().code(), expense.date());
            return Optional.empty();
        } catch (ProblemException refused) {
            if (refused.kind() != FundsProblem.FUND_SOURCE_FORBIDDEN) {
                throw refused;
            }
            audit.record(
                    actor,
                    AuditEntry.of("expense.refused", "expense", "-", expense.purpose())
                            .atHome(home.id())
                            .changed(null, expense));
            return Optional.of(
                    refused.violation("source", "problem." + refused.kind().slug() + ".detail", refused.arguments()));
        }
    }

    /** As {@link #forbidden(Actor, long, ExpenseDetails)} for an expense that is there already. */
    @UseCase
    Optional<ProblemException> forbiddenNow(Actor actor, long id, ExpenseDetails expense) {
        ExpenseView view = repository.find(actor, id).orElseThrow(ProblemException::notFound);
        return forbidden(actor, view.homeId(), expense);
    }
}
