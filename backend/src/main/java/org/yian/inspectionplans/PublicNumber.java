package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The public number that a draw waited for; blanks do not count. */
@Serdeable
record PublicNumber(@NotBlank @Size(max = 100) @Pattern(regexp = ".*\\d.*\\d.*\\d.*\\d.*") String publicNumber) {}
