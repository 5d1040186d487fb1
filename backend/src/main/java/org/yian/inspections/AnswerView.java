package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was found at one item, and by whom.
 *
 * @param rectify whether a failed item becomes a rectification item; always so for critical ones
 * @param immediateMeasure what was done on the spot, for critical items
 */
@Serdeable
public record AnswerView(
        long itemId,
        String itemCode,
        AnswerResult result,
        @Nullable String note,
        boolean rectify,
        @Nullable String measure,
        @Nullable String immediateMeasure,
        @Nullable String responsiblePerson,
        long answeredById,
        String answeredBy,
        Instant answeredAt,
        int version) {

    boolean sameAs(AnswerView other) {
        return result == other.result
                && rectify == other.rectify
                && Objects.equals(note, other.note)
                && Objects.equals(measure, other.measure)
                && Objects.equals(immediateMeasure, other.immediateMeasure)
                && Objects.equals(responsiblePerson, other.responsiblePerson);
    }
}
