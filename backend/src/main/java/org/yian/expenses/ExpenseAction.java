package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;

/** What is done with an expense. */
@Serdeable
enum ExpenseAction {
    ENTER,
    /** What was returned is entered anew. */
    CHANGE,
    APPROVE,
    RETURN,
    WITHDRAW,
    ASK_REVERSAL,
    REVERSE,
    DECLINE_REVERSAL
}
