package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was found at an item but arrived after the inspection had been completed: a result with a note, or a photo. */
@Serdeable
record SupplementRequest(
        @NotBlank String itemCode,
        @Nullable AnswerResult result,
        @Nullable @Size(max = 2000) String note,
        @Nullable UUID attachmentId,
        @Nullable Instant foundAt) {}
