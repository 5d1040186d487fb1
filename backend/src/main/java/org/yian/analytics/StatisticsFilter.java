package org.yian.analytics;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.yian.inspections.InspectionKind;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;

/**
 * Which inspections statistics look at.
 *
 * @param from null: twelve months with this one
 * @param to null: today
 */
@Introspected
record StatisticsFilter(
        @QueryValue @Nullable @Size(max = 12) String city,
        @QueryValue @Nullable @Size(max = 12) String county,
        @QueryValue @Nullable InspectionKind kind,
        @QueryValue @Nullable LocalDate from,
        @QueryValue @Nullable LocalDate to) {

    private static final int MOST_MONTHS = 24;

    /** The days from the first to the last, both counted. */
    record Span(LocalDate first, LocalDate last) {}

    /** @throws ProblemException invalid request: more than 24 months, or none */
    Span span(Clock clock) {
        LocalDate last = to == null ? LocalDate.now(clock) : to;
        LocalDate first = from == null ? last.withDayOfMonth(1).minusMonths(11) : from;
        if (first.isAfter(last) || first.isBefore(last.minusMonths(MOST_MONTHS))) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("from", "analytics.span", MOST_MONTHS);
        }
        return new Span(first, last);
    }
}
