package org.yian.inspections;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a home before an inspection.
 *
 * @param score of 100; null when no item applied
 * @param results by code of the item: when it was asked last, in one of the {@link EarlierInspections#LOOKED_AT} inspections
 *     before; a follow-up does not ask all items
 */
public record LastTime(
        LocalDate inspectedOn, @Nullable BigDecimal score, @Nullable Grade grade, Map<String, Result> results) {

    public record Result(AnswerResult result, LocalDate inspectedOn) {}
}
