package org.yian.residents;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** New details of a person, and the version that they were entered on. */
@Serdeable
record ResidentChange(int version, @NotNull @Valid ResidentDetails details) {}
