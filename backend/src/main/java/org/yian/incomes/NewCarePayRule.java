package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A rule that a city records; it may have been in force before.
 *
 * @param documentId the scan of the document, which everybody may read
 */
@Serdeable
record NewCarePayRule(
        @NotNull LocalDate effectiveFrom, @NotBlank @Size(max = 100) String documentNumber, @NotNull UUID documentId) {}
