package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector found at one item.
 *
 * @param rectify null: yes for a failed item
 * @param version what the caller last saw of this answer; null when it saw none
 */
@Serdeable
record AnswerRequest(
        @NotNull AnswerResult result,
        @Nullable @Size(max = 2000) String note,
        @Nullable Boolean rectify,
        @Nullable @Size(max = 1000) String measure,
        @Nullable @Size(max = 1000) String immediateMeasure,
        @Nullable @Size(max = 60) String responsiblePerson,
        @Nullable Integer version) {}
