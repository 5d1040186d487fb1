package org.yian.inspections;

/** 优秀, 合格, 不合格. */
public enum Grade {
    EXCELLENT,
    QUALIFIED,
    UNQUALIFIED
}
