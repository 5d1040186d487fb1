package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an earlier finding was seen; the moment as the device's clock said. */
@Serdeable
record FollowUpRequest(@NotNull SeenState seen, @Nullable @Size(max = 1000) String note, @Nullable Instant seenAt) {}
