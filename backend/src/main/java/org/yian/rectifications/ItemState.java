package org.yian.rectifications;

/** Where an item stands. Whether it is overdue is no state: that follows from its deadline. */
public enum ItemState {
    /** To be put right. */
    OPEN,
    /** Evidence is filed, an inspector has to look. */
    SUBMITTED,
    /** The evidence did not convince: to be put right still. */
    RETURNED,
    /** Done, with a closing number. */
    CLOSED
}
