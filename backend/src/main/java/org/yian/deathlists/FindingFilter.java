package org.yian.deathlists;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;

/**
 * Which findings a list shows.
 *
 * @param q the beginning of the name
 * @param waiting true: only open ones, and confirmed ones of persons whose support still runs
 * @param list only what this imported list tells
 */
@Introspected
record FindingFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable Long resident,
        @QueryValue @Nullable String city,
        @QueryValue @Nullable String county,
        @QueryValue @Nullable FindingKind kind,
        @QueryValue @Nullable FindingState state,
        @QueryValue @Nullable Boolean waiting,
        @QueryValue @Nullable Long list) {}
