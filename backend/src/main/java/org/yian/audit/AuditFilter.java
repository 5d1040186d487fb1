package org.yian.audit;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Which events to list.
 *
 * @param who part of the name or the user name of who acted
 * @param action e.g. {@code home.edit}; with a dot at its end all that begin with it
 * @param from the first day
 * @param to the last day
 */
@Introspected
record AuditFilter(
        @QueryValue @Nullable @Size(max = 60) String who,
        @QueryValue @Nullable @Size(max = 60) String action,
        @QueryValue @Nullable @Size(max = 40) String objectType,
        @QueryValue @Nullable @Size(max = 40) String objectId,
        @QueryValue @Nullable LocalDate from,
        @QueryValue @Nullable LocalDate to,
        @QueryValue @Nullable Long homeId) {}
