package org.yian.allowances;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;
import org.yian.residents.SupportMode;

/**
 * Which lines of a run a list shows.
 *
 * @param q the beginning of the name
 * @param dispersed true: only those paid to the person
 * @param changed true: only those that differ from the month before
 */
@Introspected
record LineFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable Boolean dispersed,
        @QueryValue @Nullable SupportMode mode,
        @QueryValue @Nullable LineKind kind,
        @QueryValue @Nullable Cause cause,
        @QueryValue @Nullable Boolean held,
        @QueryValue @Nullable Boolean changed) {}
