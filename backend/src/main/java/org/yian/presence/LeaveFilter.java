package org.yian.presence;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;

/**
 * Which leaves a list shows: of each person the last one that reaches into this year.
 *
 * @param q the beginning of the name
 * @param standing null: all of them
 */
@Introspected
record LeaveFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable String city,
        @QueryValue @Nullable String county,
        @QueryValue @Nullable LeaveStanding standing) {}
