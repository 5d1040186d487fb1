package org.yian.inspectionplans;

/** Why somebody must not inspect a home. */
public enum ConflictReason {
    RELATIVE_WORKS_THERE,
    RELATIVE_LIVES_THERE,
    WORKED_THERE,
    BUSINESS,
    OTHER
}
