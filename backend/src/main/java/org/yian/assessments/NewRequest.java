package org.yian.assessments;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a person should be assessed anew. */
@Serdeable
record NewRequest(@NotBlank @Size(max = 500) String reason) {}
