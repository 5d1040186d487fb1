package org.yian.homes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What the home's own director may change.
 *
 * @param version the version that the caller has read
 */
@Serdeable
@Introspected
record FacilitiesChange(
        int version, @NotNull @Valid HomeProfile.Contact contact, @NotNull @Valid HomeProfile.Facilities facilities) {}
