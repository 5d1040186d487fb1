package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A declared conflict of interest; it stands until it is ended. */
@Serdeable
record ConflictView(
        long id,
        long accountId,
        String inspector,
        long homeId,
        String homeName,
        ConflictReason reason,
        String detail,
        String declaredBy,
        Instant declaredAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endReason) {}
