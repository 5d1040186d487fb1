package org.yian.inspections;

/** A completed inspection is evidence and never changes. */
public enum InspectionState {
    IN_PROGRESS,
    COMPLETED
}
