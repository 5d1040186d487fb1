package org.yian.supervision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;

/**
 * Which supervising orders a list shows.
 *
 * @param issuer the region whose office issued them
 * @param late true: only those whose answer is overdue
 */
@Introspected
record OrderFilter(
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable String city,
        @QueryValue @Nullable String county,
        @QueryValue @Nullable String issuer,
        @QueryValue @Nullable OrderState state,
        @QueryValue @Nullable Boolean late) {}
