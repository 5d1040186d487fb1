package org.yian.inspections;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;

/**
 * What the list of inspections is narrowed to; null: not narrowed.
 *
 * @param inspector {@code me}: only those that the caller takes part in
 * @param q part of the home's name, its pinyin initials, or the record's number
 */
@Introspected
record InspectionFilter(
        @Nullable @QueryValue Long homeId,
        @Nullable @QueryValue InspectionKind kind,
        @Nullable @QueryValue InspectionState state,
        @Nullable @QueryValue Grade grade,
        @Nullable @QueryValue String city,
        @Nullable @QueryValue String county,
        @Nullable @QueryValue LocalDate from,
        @Nullable @QueryValue LocalDate to,
        @Nullable @QueryValue String inspector,
        @Nullable @QueryValue String q) {}
