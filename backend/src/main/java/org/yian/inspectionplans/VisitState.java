package org.yian.inspectionplans;

/** How far a planned visit has come. Done is only what a completed inspection has done. */
public enum VisitState {
    PLANNED,
    ANNOUNCED,
    DONE,
    CANCELLED;

    boolean settled() {
        return this == DONE || this == CANCELLED;
    }
}
