package org.yian.allowances;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;

/**
 * Which recoveries a list shows.
 *
 * @param q the beginning of the name
 */
@Introspected
public record RecoveryFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable Long resident,
        @QueryValue @Nullable @Size(max = 12) String city,
        @QueryValue @Nullable @Size(max = 12) String county,
        @QueryValue @Nullable RecoveryState state,
        @QueryValue @Nullable RecoveryReason reason) {}
