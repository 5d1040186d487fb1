package org.yian.analytics;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/** Open items of a division by how long they are overdue, in days. */
@Serdeable
record Ageing(
        @Nullable RegionName region,
        long notDue,
        long upTo7,
        long upTo30,
        long upTo90,
        long longer,
        long criticalOverdue) {

    long overdue() {
        return upTo7 + upTo30 + upTo90 + longer;
    }
}
