package org.yian.homes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param label null: the next free number */
@Serdeable
@Introspected
record NewBed(@Nullable @Size(max = 20) String label) {}
