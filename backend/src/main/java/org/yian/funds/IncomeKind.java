package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;

/** How money came in. */
@Serdeable
public enum IncomeKind {
    /** 基本生活费拨款 */
    LIVING_ALLOWANCE,
    /** 照料护理费拨款 */
    CARE_ALLOWANCE,
    /** 财政拨款 */
    GRANT,
    /** 福彩公益金拨款 */
    LOTTERY_GRANT,
    /** 捐赠收入 */
    DONATION,
    /** 寄养收费 */
    BOARDER_FEE,
    /** 生产经营收入 */
    PRODUCTION,
    /** 利息 */
    INTEREST,
    /** 其他收入 */
    OTHER
}
