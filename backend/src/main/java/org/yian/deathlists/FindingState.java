package org.yian.deathlists;

/** Where a finding stands. */
public enum FindingState {
    OPEN,
    /** The county has established that the list is right, and says what follows. */
    CONFIRMED,
    /** The county has established that the list is wrong, and says why. */
    DISMISSED
}
