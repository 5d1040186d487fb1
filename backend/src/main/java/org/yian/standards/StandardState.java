package org.yian.standards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a published version stands on a day. */
public enum StandardState {
    UPCOMING,
    IN_FORCE,
    SUPERSEDED,
    /** Another publication for the same day stands in its place. */
    CORRECTED;

    /** @param nextFrom from when a later version holds; null: there is none */
    static StandardState on(LocalDate day, LocalDate effectiveFrom, @Nullable LocalDate nextFrom, boolean corrected) {
        if (corrected) {
            return CORRECTED;
        }
        if (effectiveFrom.isAfter(day)) {
            return UPCOMING;
        }
        return nextFrom == null || nextFrom.isAfter(day) ? IN_FORCE : SUPERSEDED;
    }
}
