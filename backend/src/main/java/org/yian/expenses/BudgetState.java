package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;

/** Where a budget stands. */
@Serdeable
enum BudgetState {
    DRAFT,
    /** Waits for the county. */
    SUBMITTED,
    RETURNED,
    /** In force until a later revision is approved. */
    APPROVED
}
