package org.yian.staffing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;

/**
 * Which staffing is shown.
 *
 * @param by what a row stands for; homes unless asked otherwise
 * @param below true: only rows where managers are missing
 */
@Introspected
public record StaffingFilter(
        @QueryValue @Nullable StaffingGroup by,
        @QueryValue @Nullable String city,
        @QueryValue @Nullable String county,
        @QueryValue @Nullable Boolean below) {}
