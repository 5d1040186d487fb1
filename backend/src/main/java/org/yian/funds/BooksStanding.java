package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;

/** How the closing of a home's months stands. */
@Serdeable
public enum BooksStanding {
    /** 未建账 */
    NOT_OPENED,
    /** 逾期未结账: the next month was over longer ago than the policy's days. */
    LATE,
    /** 待县区确认 */
    TO_CONFIRM,
    /** 待结账: a month is over and not late yet. */
    TO_CLOSE,
    /** 已结清 */
    UP_TO_DATE
}
