package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;

/** The steps of a recovery. */
@Serdeable
public enum RecoveryAction {
    REPAY,
    ASK_WRITE_OFF,
    DECIDE_WRITE_OFF
}
