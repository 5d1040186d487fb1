package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something ends: a conflict of interest, a draw. */
@Serdeable
record Ending(@NotBlank @Size(max = 300) String reason) {}
