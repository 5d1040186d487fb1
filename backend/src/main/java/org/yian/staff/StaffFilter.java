package org.yian.staff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;

/**
 * Whom a list shows.
 *
 * @param q the beginning of the name
 * @param ended true: those who have left
 */
@Introspected
record StaffFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable String city,
        @QueryValue @Nullable String county,
        @QueryValue @Nullable Post post,
        @QueryValue @Nullable Employment employment,
        @QueryValue @Nullable CertificateFilter certificate,
        @QueryValue @Nullable Boolean ended) {}
