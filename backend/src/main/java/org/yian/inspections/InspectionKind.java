package org.yian.inspections;

/** 日常, 定期, 专项, 跟踪, 暗访. */
public enum InspectionKind {
    ROUTINE,
    PERIODIC,
    SPECIAL,
    FOLLOW_UP,
    UNANNOUNCED
}
