package org.yian.care;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Somebody went through the house at night.
 *
 * @param note what was found; needed when not all was well
 */
@Serdeable
record NewNightRound(@NotNull Instant roundedAt, @NotNull Boolean allWell, @Nullable @Size(max = 500) String note) {}
