package org.yian.analytics;

/** What makes the risk of a home; points of one unit and the most of each are policy parameters {@code risk.…}. */
public enum RiskPart {
    CRITICAL_ITEMS("critical-item"),
    OVERDUE_ITEMS("overdue-item"),
    LOST_SCORE("lost-score"),
    MONTHS_UNSEEN("month-unseen"),
    MISSING_MANAGERS("missing-manager"),
    LATE_DEATHS("late-death"),
    DEATH_FINDINGS("death-finding"),
    OPEN_MONTHS("open-month");

    private final String unit;

    RiskPart(String unit) {
        this.unit = unit;
    }

    /** The parameter with the points of one unit. */
    String pointsParameter() {
        return "risk." + unit;
    }

    /** The parameter with the most points that the part gives. */
    String mostParameter() {
        return "risk." + unit + "-most";
    }
}
