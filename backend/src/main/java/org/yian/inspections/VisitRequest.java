package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own visit.
 *
 * @param begunAt as the device's clock said, as {@code endedAt}
 * @param clockAheadSeconds how far that clock was ahead of the server's; negative: behind
 * @param personsExpected who should be in the house by the roster that was taken along
 */
@Serdeable
record VisitRequest(
        @NotNull Instant begunAt,
        @Nullable Instant endedAt,
        int clockAheadSeconds,
        @Nullable @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,
        @Nullable @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        @Nullable @Min(0) @Max(10_000_000) Integer accuracyMetres,
        @Nullable @Min(0) @Max(100_000) Integer personsExpected,
        @Nullable @Min(0) @Max(100_000) Integer personsCounted,
        @Nullable @Size(max = 500) String countNote,
        @Nullable @Size(max = 4000) String note) {}
