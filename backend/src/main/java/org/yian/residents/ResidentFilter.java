package org.yian.residents;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;

/**
 * Which persons a list shows.
 *
 * @param q the beginning of the name or of its pinyin initials, the last four characters of the identity number, or all 18
 * @param assessment only those whose assessment is due or overdue, the oldest first
 * @param ended true: those whose support has ended; otherwise those who are supported
 */
@Introspected
record ResidentFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable String city,
        @QueryValue @Nullable String county,
        @QueryValue @Nullable String township,
        @QueryValue @Nullable SupportMode mode,
        @QueryValue @Nullable SelfCareTier tier,
        @QueryValue @Nullable DestituteCategory category,
        @QueryValue @Nullable Boolean ended,
        @QueryValue @Nullable Reassessment assessment) {

    /** Whether mode, tier or category are asked for. */
    boolean traits() {
        return mode != null || tier != null || category != null;
    }
}
