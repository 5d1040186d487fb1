package org.yian.presence;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.residents.EndReason;

/**
 * A leave.
 *
 * @param endedBy the end of the stay that ended the leave; null when the person came back
 * @param days nights away so far, or in all
 * @param overdue whether the person should be back and is not
 */
@Serdeable
record LeaveView(
        long id,
        int version,
        long residentId,
        String name,
        NewLeave leave,
        @Nullable LocalDate backOn,
        @Nullable EndReason endedBy,
        @Nullable String backNote,
        long days,
        boolean overdue) {}
