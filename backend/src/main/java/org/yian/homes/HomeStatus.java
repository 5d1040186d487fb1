package org.yian.homes;

/** Whether the home is in use. */
public enum HomeStatus {
    OPEN,
    CLOSED,
    MERGED
}
