package org.yian.presence;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A roll call.
 *
 * @param roster who was supported in the home then
 * @param onLeave of them with leave
 * @param missing of them neither there nor with leave
 */
@Serdeable
record RollCall(
        long id,
        Instant calledAt,
        String calledBy,
        int roster,
        int onLeave,
        int missing,
        List<Missing> missingPersons) {

    /** Somebody who was not there and had no leave. */
    @Serdeable
    record Missing(long residentId, String name, @Nullable String remark) {}
}
