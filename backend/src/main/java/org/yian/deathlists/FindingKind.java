package org.yian.deathlists;

/** What a list tells against our own data. */
public enum FindingKind {
    /** On the list, and the support still runs. */
    STILL_SUPPORTED(FindingSeverity.CRITICAL),
    /** Our filing names another day of death. */
    DAY_DIFFERS(FindingSeverity.MAJOR),
    /** The death was filed, or the support ended, later than the list says. */
    ENDED_LATE(FindingSeverity.MAJOR),
    /** The list has another name for the same number. */
    NAME_DIFFERS(FindingSeverity.GENERAL);

    private final FindingSeverity severity;

    FindingKind(FindingSeverity severity) {
        this.severity = severity;
    }

    FindingSeverity severity() {
        return severity;
    }
}
