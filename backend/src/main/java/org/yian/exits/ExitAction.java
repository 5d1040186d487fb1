package org.yian.exits;

/** What is done with an exit. */
enum ExitAction {
    REPORT,
    REVIEW,
    NOTICE,
    APPROVE,
    REFUSE,
    RETURN,
    WITHDRAW,
    /** The home records the end of a boarder's agreement. */
    RECORD,
    /** The support ended in another way meanwhile. */
    LAPSE
}
