package org.yian.homes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The end of a home. */
@Serdeable
@Introspected
record Closure(@NotNull LocalDate closedOn, @NotBlank @Size(max = 500) String reason) {}
