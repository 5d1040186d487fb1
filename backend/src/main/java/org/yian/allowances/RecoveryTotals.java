package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import org.yian.platform.Money;

/** All recoveries of a filter together. */
@Serdeable
public record RecoveryTotals(
        int recoveries, int open, Money claimed, Money repaid, Money outstanding, Money writtenOff) {}
