package org.yian.exits;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;

/**
 * Which transfers a list shows.
 *
 * @param q the beginning of the name
 * @param home the giving or the receiving home
 * @param city the city of either home
 * @param county the county of either home
 * @param waiting true: only those that wait for the caller
 */
@Introspected
record TransferFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable Long resident,
        @QueryValue @Nullable @Size(max = 12) String city,
        @QueryValue @Nullable @Size(max = 12) String county,
        @QueryValue @Nullable TransferState state,
        @QueryValue @Nullable Boolean waiting) {}
