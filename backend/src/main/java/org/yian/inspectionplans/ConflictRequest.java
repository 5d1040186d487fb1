package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest as it is declared.
 *
 * @param accountId whose it is; null: the caller's own
 */
@Serdeable
record ConflictRequest(
        @Nullable Long accountId,
        @NotNull Long homeId,
        @NotNull ConflictReason reason,
        @NotBlank @Size(max = 300) String detail) {}
