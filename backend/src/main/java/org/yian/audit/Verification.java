package org.yian.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What checking the whole chain found.
 *
 * @param events how many events there are
 * @param sealed how many of them the chain holds
 * @param intact whether every event is as it was when it was sealed, and none is missing
 * @param firstBroken the first place where that is not so
 * @param lastHash the chain's last hash; noted down elsewhere, it proves later that nothing was cut off
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record Verification(
        long events,
        long sealed,
        boolean intact,
        @Nullable BrokenSeal firstBroken,
        Instant checkedAt,
        String lastHash) {

    /**
     * A seal that does not fit.
     *
     * @param eventId the number of the event that was changed or removed; null when the seal itself is gone
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BrokenSeal(long position, @Nullable Long eventId) {}
}
