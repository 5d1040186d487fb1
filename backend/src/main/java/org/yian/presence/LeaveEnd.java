package org.yian.presence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A resident is back. */
@Serdeable
record LeaveEnd(int version, @NotNull LocalDate backOn, @Nullable @Size(max = 300) String note) {}
