package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded photo and the item that it shows.
 *
 * @param takenAt as the device's clock said
 * @param clockAheadSeconds how far that clock was ahead of the server's; negative: behind
 * @param markedOf the photo that this one is a copy of, with an arrow or a circle drawn on it
 */
@Serdeable
record PhotoRequest(
        @NotBlank String itemCode,
        @NotNull UUID attachmentId,
        @Nullable Instant takenAt,
        @Nullable Integer clockAheadSeconds,
        @Nullable UUID markedOf) {}
