package org.yian.deaths;

/** Where a filing stands. */
public enum DeathState {
    /** Filed by the home, waiting for the county. */
    REPORTED,
    /** The county has verified it; the support is cancelled. */
    VERIFIED,
    /** The county has sent it back with a reason. */
    RETURNED,
    /** The home has taken it back: filed by mistake. */
    WITHDRAWN
}
