package org.yian.standards;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The publication of a draft.
 *
 * @param version the version of the draft that the caller has seen
 * @param documentNumber the number of the official document (发文字号)
 * @param documentId the scan of it
 * @param correctsId the published version for the same day that the caller has seen and wants to correct; null: there is none
 */
@Serdeable
record Publication(
        int version,
        @NotBlank @Size(max = 100) String documentNumber,
        @NotNull UUID documentId,
        @Nullable Long correctsId) {}
