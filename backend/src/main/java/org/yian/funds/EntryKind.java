package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;

/** What an entry of the books is made for. */
@Serdeable
public enum EntryKind {
    /** 期初余额 */
    OPENING,
    /** 供养经费拨付 */
    ALLOWANCE,
    /** 收入 */
    INCOME,
    /** 支出 */
    EXPENSE,
    /** 现金存取 */
    TRANSFER,
    /** 退回多发的供养经费 */
    REPAYMENT,
    /** 冲销 */
    REVERSAL,
    /** 从旧账转入，照原样 */
    IMPORTED
}
