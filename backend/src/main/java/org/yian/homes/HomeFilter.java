package org.yian.homes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;

/**
 * Which homes a list or an export shows.
 *
 * @param q part of the name, of its pinyin or of its pinyin initials
 * @param openItems true: only homes with rectification items that are not closed
 * @param status null: the homes in use
 */
@Introspected
record HomeFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable String city,
        @QueryValue @Nullable String county,
        @QueryValue @Nullable String township,
        @QueryValue @Nullable ApprovalStatus approval,
        @QueryValue @Nullable Occupancy occupancy,
        @QueryValue @Nullable StaffingFilter staffing,
        @QueryValue @Nullable Boolean openItems,
        @QueryValue @Nullable FireStatus fireStatus,
        @QueryValue @Nullable HomeStatus status) {}
