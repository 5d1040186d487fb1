package org.yian.staff;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@Serdeable
record StaffChange(int version, @Valid @NotNull StaffDetails details) {}
