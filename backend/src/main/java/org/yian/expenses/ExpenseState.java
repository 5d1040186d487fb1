package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;

/** Where an expense stands. */
@Serdeable
public enum ExpenseState {
    /** Waits for the director, or for the county when a director has entered it. */
    SUBMITTED,
    /** Approved by the director; the county has to approve it too. */
    WAITING_COUNTY,
    /** In the books. */
    APPROVED,
    /** Sent back to the home with a reason. */
    RETURNED,
    WITHDRAWN,
    /** In the books; somebody asks to take it back. */
    REVERSAL_ASKED,
    /** Taken back by a counter-entry. */
    REVERSED
}
