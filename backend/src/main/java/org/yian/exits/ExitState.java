package org.yian.exits;

/** Where an exit stands. */
enum ExitState {
    /** Waiting for the review. */
    REPORTED,
    /** Reviewed; the public notice is to be hung. */
    REVIEWED,
    /** The public notice hangs, or has hung. */
    NOTICE,
    /** Sent back to who reported it. */
    RETURNED,
    /** Approved by the county; the support has ended. */
    APPROVED,
    /** Refused by the county; the support goes on. */
    REFUSED,
    /** Withdrawn by who reported it, or overtaken by another end. */
    WITHDRAWN,
    /** The end of a boarder's agreement, recorded by the home. */
    RECORDED;

    /** Whether a step is still to come. */
    boolean open() {
        return this == REPORTED || this == REVIEWED || this == NOTICE || this == RETURNED;
    }
}
