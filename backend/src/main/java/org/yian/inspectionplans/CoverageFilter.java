package org.yian.inspectionplans;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * Which homes the list of coverage shows.
 *
 * @param q the beginning of the home's name or of its pinyin initials
 * @param unseen only homes without an inspection for more than so many months
 */
@Introspected
record CoverageFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable @Size(max = 12) String city,
        @QueryValue @Nullable @Size(max = 12) String county,
        @QueryValue @Nullable @Min(1) @Max(120) Integer unseen) {}
