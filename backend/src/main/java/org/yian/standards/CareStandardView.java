package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.regions.RegionName;

/**
 * A published care standard.
 *
 * @param amounts yuan a month
 * @param nextFrom from when a later version holds; null: there is none
 * @param correctsId the publication for the same day that it corrects
 * @param correctedById the publication for the same day that stands in its place
 */
@Serdeable
public record CareStandardView(
        long id,
        @Nullable RegionName city,
        StandardState state,
        LocalDate effectiveFrom,
        @Nullable LocalDate nextFrom,
        CareAmounts amounts,
        Basis basis,
        String documentNumber,
        String source,
        @Nullable UUID documentId,
        @Nullable String backdatingReason,
        @Nullable Long correctsId,
        @Nullable Long correctedById,
        Instant publishedAt,
        @Nullable String publishedBy) {

    /** What the amounts were reckoned from. */
    @Serdeable
    public record Basis(
            @Nullable Money minimumWage,
            @Nullable Money nursingHomeFee,
            @Nullable Money dailyCareCost,
            @Nullable String text) {}
}
