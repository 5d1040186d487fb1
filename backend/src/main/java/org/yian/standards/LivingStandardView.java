package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * A published living standard.
 *
 * @param nextFrom from when a later version holds; null: there is none
 * @param monthly yuan a month, where the document names it
 * @param minimumLivingAllowance the 低保 standard that it was measured by, yuan a month
 * @param correctedById the publication for the same day that stands in its place
 */
@Serdeable
public record LivingStandardView(
        long id,
        Area area,
        LivingKind kind,
        StandardState state,
        LocalDate effectiveFrom,
        @Nullable LocalDate nextFrom,
        Money yearly,
        @Nullable Money monthly,
        @Nullable Money minimumLivingAllowance,
        String documentNumber,
        String source,
        @Nullable UUID documentId,
        @Nullable String backdatingReason,
        @Nullable Long correctsId,
        @Nullable Long correctedById,
        Instant publishedAt,
        @Nullable String publishedBy) {}
