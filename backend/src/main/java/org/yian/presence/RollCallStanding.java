package org.yian.presence;

/** What is wrong with the roll calls of a home. */
public enum RollCallStanding {
    /** The last one counted another number than should be in the house now. */
    DIFFERS,
    /** Nobody has called the roll for the days of the policy. */
    STALE
}
