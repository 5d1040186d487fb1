package org.yian.plans;

/** How far a plan has come. */
public enum PlanState {
    /** Waits for the county. */
    SUBMITTED,
    APPROVED,
    /** Sent back with a reason; the home hands in another. */
    RETURNED
}
