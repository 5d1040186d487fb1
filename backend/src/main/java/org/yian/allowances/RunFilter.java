package org.yian.allowances;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Which runs a list shows; without a state those that are not discarded. */
@Introspected
record RunFilter(
        @QueryValue @Nullable @Pattern(regexp = RunRequests.MONTH) String month,
        @QueryValue @Nullable @Size(max = 12) String city,
        @QueryValue @Nullable @Size(max = 12) String office,
        @QueryValue @Nullable RunState state) {}
