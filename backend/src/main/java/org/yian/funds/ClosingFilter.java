package org.yian.funds;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Which closings a list shows.
 *
 * @param month e.g. {@code 2026-10}
 */
@Introspected
record ClosingFilter(
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable @Size(max = 12) String city,
        @QueryValue @Nullable @Size(max = 12) String county,
        @QueryValue @Nullable ClosingState state,
        @QueryValue @Nullable @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month) {}
