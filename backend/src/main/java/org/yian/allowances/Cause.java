package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;

/** Why a person is paid another amount than for the month before, or is paid nothing, or something more. */
@Serdeable
enum Cause {
    /** 新增 */
    NEW,
    /** 自理等级变化 */
    TIER,
    /** 去世 */
    DEATH,
    /** 退出 */
    EXIT,
    /** 转院 */
    TRANSFER,
    /** 供养方式变化 */
    MODE,
    /** 标准调整 */
    STANDARD,
    /** 年末尾差 */
    YEAR_END,
    /** 暂缓后补发 */
    RELEASED,
    /** 社会寄养，不发 */
    BOARDER,
    /** 没有认定日期，不发 */
    NOT_CONFIRMED
}
