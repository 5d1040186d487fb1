package org.yian.homes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** @param version the version that the caller has read */
@Serdeable
@Introspected
record HomeChange(int version, @NotNull @Valid HomeProfile profile) {}
