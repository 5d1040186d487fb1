package org.yian.care;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was learned after an incident was reported. */
@Serdeable
record NewNote(@NotBlank @Size(max = 1000) String note) {}
