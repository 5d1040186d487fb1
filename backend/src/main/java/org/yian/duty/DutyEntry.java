package org.yian.duty;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Somebody is on duty in a part of a day. */
@Serdeable
record DutyEntry(@NotNull LocalDate day, @NotNull Shift shift, long staffId) {}
