package org.yian.deaths;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Which filings a list shows.
 *
 * @param q the beginning of the name
 * @param late true: only those filed later than the policy's hours
 * @param overdue true: only those that the county should have verified by now
 * @param from the first day of death
 * @param to the last day of death
 */
@Introspected
record DeathFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable String city,
        @QueryValue @Nullable String county,
        @QueryValue @Nullable DeathState state,
        @QueryValue @Nullable Boolean late,
        @QueryValue @Nullable Boolean overdue,
        @QueryValue @Nullable LocalDate from,
        @QueryValue @Nullable LocalDate to) {}
