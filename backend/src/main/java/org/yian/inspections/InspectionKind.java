package org.yian.inspections;

/** 日常, 定期, 专项, 跟踪, 暗访, 个案. */
public enum InspectionKind {
    ROUTINE,
    PERIODIC,
    SPECIAL,
    FOLLOW_UP,
    UNANNOUNCED,
    CASE;

    /** Unannounced visits and case inspections come without a notice; the home learns of them at the door. */
    public boolean secret() {
        return this == UNANNOUNCED || this == CASE;
    }
}
