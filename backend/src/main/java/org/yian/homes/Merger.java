package org.yian.homes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The end of a home whose work another home takes over. */
@Serdeable
@Introspected
record Merger(@NotNull Long intoHomeId, @NotNull LocalDate on, @NotBlank @Size(max = 500) String reason) {}
