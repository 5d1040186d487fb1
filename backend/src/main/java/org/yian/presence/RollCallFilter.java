package org.yian.presence;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;

/**
 * Which homes a list of roll calls shows.
 *
 * @param q the beginning of the home's name
 * @param standing null: all homes in use
 */
@Introspected
record RollCallFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable String city,
        @QueryValue @Nullable String county,
        @QueryValue @Nullable RollCallStanding standing) {}
