package org.yian.care;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Which incidents a list shows.
 *
 * @param q the beginning of the resident's name
 * @param from the first day on which it happened
 * @param to the last day on which it happened
 * @param unacknowledged true: only the serious ones that the county has not acknowledged
 */
@Introspected
record IncidentFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable Long resident,
        @QueryValue @Nullable String city,
        @QueryValue @Nullable String county,
        @QueryValue @Nullable IncidentKind kind,
        @QueryValue @Nullable IncidentSeverity severity,
        @QueryValue @Nullable LocalDate from,
        @QueryValue @Nullable LocalDate to,
        @QueryValue @Nullable Boolean unacknowledged) {}
