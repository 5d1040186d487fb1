package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.yian.residents.EndReason;

/** Why money is claimed back. */
@Serdeable
public enum RecoveryReason {
    /** 去世后继续发放 */
    DEATH,
    /** 退出后继续发放 */
    EXIT,
    /** 多发 */
    CORRECTION;

    static RecoveryReason of(@Nullable EndReason reason) {
        if (reason == null) {
            return CORRECTION;
        }
        return reason == EndReason.DEATH || reason == EndReason.DECLARED_DEAD_OR_MISSING ? DEATH : EXIT;
    }
}
