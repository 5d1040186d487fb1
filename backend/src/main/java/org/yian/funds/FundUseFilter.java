package org.yian.funds;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Whose use of funds is asked for.
 *
 * @param from the first month, e.g. {@code 2026-01}
 * @param to the last month
 */
@Introspected
public record FundUseFilter(
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable @Size(max = 12) String city,
        @QueryValue @Nullable @Size(max = 12) String county,
        @QueryValue @NotNull @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String from,
        @QueryValue @NotNull @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String to,
        @QueryValue @Nullable FundUseGroup by) {}
