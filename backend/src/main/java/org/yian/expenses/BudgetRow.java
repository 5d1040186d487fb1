package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * A home in the list of budgets of a year.
 *
 * @param state of the latest revision; null: there is no budget
 * @param planned yuan, by the budget in force
 */
@Serdeable
record BudgetRow(long homeId, String homeName, @Nullable BudgetState state, @Nullable Money planned, Money spent) {}
