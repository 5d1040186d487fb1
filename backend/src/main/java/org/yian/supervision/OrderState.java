package org.yian.supervision;

/** How far a supervising order has come. */
public enum OrderState {
    /** Waits for the answer of the county. */
    ISSUED,
    /** Waits for the office that issued it. */
    ANSWERED,
    CLOSED
}
