package org.yian.care;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The night rounds and handovers of a home in the last 31 days, each the newest first.
 *
 * @param lateEntryDays how many days later a record may still be made
 */
@Serdeable
record CareLog(
        long homeId, String homeName, int lateEntryDays, List<NightRound> nightRounds, List<DutyHandover> handovers) {

    /** A round through the house. */
    @Serdeable
    record NightRound(
            long id,
            Instant roundedAt,
            boolean allWell,
            @Nullable String note,
            String recordedBy,
            Instant recordedAt) {}

    /** A handover between two shifts. */
    @Serdeable
    record DutyHandover(
            long id,
            Instant handedAt,
            String handedOverBy,
            String takenOverBy,
            int present,
            String summary,
            @Nullable String attention,
            String recordedBy,
            Instant recordedAt) {}
}
