package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;

/** How far a recovery has come. */
@Serdeable
public enum RecoveryState {
    /** 追缴中 */
    OPEN,
    /** 已缴清 */
    REPAID,
    /** 已核销 */
    WRITTEN_OFF,
    /** 已撤销 */
    CANCELLED
}
