package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.platform.Money;

/**
 * The budget of a home for a year beside what was spent.
 *
 * @param inForce the latest approved one
 * @param proposal the draft of the next revision, or what waits for the county
 * @param lines what is planned or spent, by source and category
 */
@Serdeable
record BudgetView(
        long homeId,
        String homeName,
        int year,
        @Nullable Budget inForce,
        @Nullable Budget proposal,
        List<Line> lines,
        boolean mayDraft,
        boolean mayDecide) {

    /** @param answer why it was returned */
    @Serdeable
    record Budget(
            long id,
            int version,
            int revision,
            BudgetState state,
            Money total,
            @Nullable String answer,
            String draftedBy,
            @Nullable Instant submittedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}

    /**
     * @param planned by the budget in force; null: there is none
     * @param proposed by the proposal; null: there is none
     * @param left null without a budget; below zero: overspent
     */
    @Serdeable
    record Line(
            FundSource source,
            ExpenseCategory category,
            @Nullable Money planned,
            @Nullable Money proposed,
            Money spent,
            @Nullable Money left) {}
}
