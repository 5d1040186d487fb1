package org.yian.incomes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;
import org.yian.funds.FundSource;

/** Which projects a list shows. */
@Introspected
record ProjectFilter(
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable @Size(max = 12) String city,
        @QueryValue @Nullable @Size(max = 12) String county,
        @QueryValue @Nullable FundSource source,
        @QueryValue @Nullable ProjectState state) {}
