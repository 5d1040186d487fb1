package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;

/** How far a run has come. */
@Serdeable
enum RunState {
    /** 计算中 */
    COMPUTING,
    /** 待审批 */
    COMPUTED,
    /** 已审批 */
    APPROVED,
    /** 已入账 */
    POSTED,
    /** 已作废 */
    DISCARDED
}
