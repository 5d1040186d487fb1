package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import org.yian.platform.Money;

/** What the audit log keeps of a recovery. */
@Serdeable
record RecoveryFigures(RecoveryState state, Money claimed, Money repaid, Money outstanding) {

    static RecoveryFigures of(RecoveryView view) {
        return new RecoveryFigures(view.state(), view.claimed(), view.repaid(), view.outstanding());
    }
}
