package org.yian.plans;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;

/** Which plans a list shows. */
@Introspected
record PlanFilter(
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable String city,
        @QueryValue @Nullable String county,
        @QueryValue @Nullable PlanState state) {}
