package org.yian.exits;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.yian.residents.EndReason;

/**
 * Why a person shall leave the support.
 *
 * @param reportedOn the day of the report on paper; the public notice hangs from then on at the earliest
 * @param leavingOn the day on which the person leaves, or left
 * @param documentId the paper behind it; homes only
 */
@Serdeable
record ExitReport(
        @NotNull EndReason reason,
        @NotBlank @Size(max = 500) String details,
        @NotNull LocalDate reportedOn,
        @NotNull LocalDate leavingOn,
        @Nullable UUID documentId) {

    ExitReport tidied() {
        return new ExitReport(reason, details.strip(), reportedOn, leavingOn, documentId);
    }
}
