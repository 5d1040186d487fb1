package org.yian.duty;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A week as a whole.
 *
 * @param version of the week that is written over; -1: there is none yet
 */
@Serdeable
record DutyPlan(int version, @NotNull @Size(max = 300) @Valid List<DutyEntry> entries) {}
