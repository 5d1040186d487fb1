package org.yian.presence;

/** Which leaves a list shows. */
public enum LeaveStanding {
    /** Not back yet. */
    OUT,
    /** Should be back and is not. */
    OVERDUE,
    /** Of persons who were away for more days this year than the policy allows. */
    LONG
}
