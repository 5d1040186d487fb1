package org.yian.exits;

/** Where a transfer stands. */
enum TransferState {
    /** Asked for by the giving side; waits for the receiving home. */
    REQUESTED,
    /** The receiving home has given a bed and the person has moved. */
    ACCEPTED,
    /** The receiving home cannot take the person. */
    DECLINED,
    /** Taken back, or overtaken by the end of the support. */
    WITHDRAWN
}
