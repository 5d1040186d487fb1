package org.yian.inspectionplans;

/** What a plan is for: a year, a month, or a theme of its own. */
public enum PlanPeriod {
    YEARLY,
    MONTHLY,
    SPECIAL
}
