package org.yian.rectifications;

import io.micronaut.serde.annotation.Serdeable;

/** How many items the filter keeps, whatever its state and overdue say: these are what one chooses by the totals. */
@Serdeable
record ItemTotals(
        long total,
        long open,
        long submitted,
        long returned,
        long closed,
        long overdue,
        long fire,
        long critical,
        long extensionsAsked,
        long cannotBeUpgraded) {}
