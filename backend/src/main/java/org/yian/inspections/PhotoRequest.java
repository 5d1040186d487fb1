package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An uploaded photo and the item that it shows. */
@Serdeable
record PhotoRequest(@NotBlank String itemCode, @NotNull UUID attachmentId, @Nullable Instant takenAt) {}
