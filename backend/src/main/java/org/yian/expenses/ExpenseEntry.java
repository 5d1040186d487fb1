package org.yian.expenses;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;

/** Entering an expense is two transactions: the question to the matrix, whose refusal is kept, and the entry. */
@Singleton
class ExpenseEntry {

    private final ExpenseScreening screening;
    private final ExpenseService service;

    ExpenseEntry(ExpenseScreening screening, ExpenseService service) {
        this.screening = screening;
        this.service = service;
    }

    /** @throws ProblemException the refusal of the matrix, and those of {@link ExpenseService} */
    ExpenseDetail enter(Actor actor, @Nullable UUID key, ExpenseRequests.NewExpense expense) {
        screening.forbidden(actor, expense.homeId(), expense.details()).ifPresent(refusal -> {
            throw refusal;
        });
        return service.enter(actor, key, expense.homeId(), expense.details());
    }

    ExpenseDetail change(Actor actor, long id, ExpenseRequests.ExpenseChange change) {
        screening.forbiddenNow(actor, id, change.details()).ifPresent(refusal -> {
            throw refusal;
        });
        return service.change(actor, id, change);
    }
}
