package org.yian.training;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@Serdeable
record TrainingChange(int version, @Valid @NotNull TrainingDetails details) {}
