package org.yian.allowances;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Which payments a list shows.
 *
 * @param q the beginning of the name
 * @param dispersed true: only those paid to the person
 */
@Introspected
record PaymentFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable @Pattern(regexp = RunRequests.MONTH) String month,
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable Long resident,
        @QueryValue @Nullable Boolean dispersed,
        @QueryValue @Nullable LineKind kind) {}
