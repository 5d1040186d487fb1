package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;

/** How far the closing of a month has come. */
@Serdeable
public enum ClosingState {
    /** 已上报: counted by the home, waits for the county. */
    SUBMITTED,
    /** 已退回 */
    RETURNED,
    /** 已重报: the home counted again before the county decided. */
    REPLACED,
    /** 已结账 */
    CLOSED,
    /** 已重新打开 */
    REOPENED
}
