package org.yian.accounts;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;
import org.yian.platform.Role;

/**
 * Which accounts to list.
 *
 * @param q part of the name or the user name
 * @param region accounts of this region or of homes in it
 */
@Introspected
record AccountFilter(
        @QueryValue @Nullable @Size(max = 100) String q,
        @QueryValue @Nullable Role role,
        @QueryValue @Nullable @Size(max = 12) String region,
        @QueryValue @Nullable Long homeId,
        @QueryValue @Nullable Boolean active) {}
