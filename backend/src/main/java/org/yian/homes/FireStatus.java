package org.yian.homes;

/** How the home stands with the fire authority; CANNOT_BE_UPGRADED needs compensating measures. */
public enum FireStatus {
    ACCEPTED,
    ASSESSED,
    NOT_PASSED,
    CANNOT_BE_UPGRADED
}
