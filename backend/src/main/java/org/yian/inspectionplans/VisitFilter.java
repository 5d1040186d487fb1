package org.yian.inspectionplans;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.yian.inspections.InspectionKind;

/**
 * Which visits a list shows.
 *
 * @param from any day of the first month
 * @param to any day of the last month
 * @param mine true: those that the caller takes part in
 */
@Introspected
record VisitFilter(
        @QueryValue @Nullable Long plan,
        @QueryValue @Nullable Long draw,
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable @Size(max = 12) String city,
        @QueryValue @Nullable @Size(max = 12) String county,
        @QueryValue @Nullable InspectionKind kind,
        @QueryValue @Nullable VisitState state,
        @QueryValue @Nullable LocalDate from,
        @QueryValue @Nullable LocalDate to,
        @QueryValue @Nullable Boolean mine) {}
