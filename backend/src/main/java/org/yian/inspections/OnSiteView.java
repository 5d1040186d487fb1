package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was recorded on site beside the checklist, by whom. */
@Serdeable
record OnSiteView(List<Visit> visits, List<FollowUp> followUps, List<Supplement> supplements) {

    /**
     * @param begunAt by the server's clock, as {@code endedAt}: what the device said, put right
     * @param clockAheadSeconds by how much that was
     */
    @Serdeable
    record Visit(
            long accountId,
            String inspector,
            Instant begunAt,
            @Nullable Instant endedAt,
            int clockAheadSeconds,
            @Nullable BigDecimal longitude,
            @Nullable BigDecimal latitude,
            @Nullable Integer accuracyMetres,
            @Nullable Integer personsExpected,
            @Nullable Integer personsCounted,
            @Nullable String countNote,
            @Nullable String note) {}

    /**
     * @param stateOnArrival of the item when this record reached the server
     * @param closingNumber of an item that is closed now
     */
    @Serdeable
    record FollowUp(
            long itemId,
            String number,
            String itemCode,
            String problem,
            SeenState seen,
            @Nullable String note,
            @Nullable Instant seenAt,
            String stateOnArrival,
            @Nullable String closingNumber,
            String recordedBy) {}

    @Serdeable
    record Supplement(
            UUID id,
            String itemCode,
            @Nullable AnswerResult result,
            @Nullable String note,
            @Nullable UUID attachmentId,
            @Nullable Instant foundAt,
            String recordedBy,
            Instant recordedAt) {}
}
