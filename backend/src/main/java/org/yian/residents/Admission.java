package org.yian.residents;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The admission of a person to a home, or to dispersed support in a township.
 *
 * @param homeId the home; null for dispersed support
 * @param townshipCode the township for dispersed support
 * @param bedId the bed in the home; null for dispersed support
 * @param admittedOn the first day
 */
@Serdeable
record Admission(
        @NotNull SupportMode supportMode,
        @Nullable Long homeId,
        @Nullable @Size(max = 12) String townshipCode,
        @Nullable Long bedId,
        @NotNull LocalDate admittedOn,
        @NotBlank @Size(max = 30) String identityNumber,
        @NotNull @Valid Screening screening,
        @NotNull @Valid ResidentDetails details) {

    /** Never the identity number. */
    @Override
    public String toString() {
        return supportMode + " " + homeId + " " + townshipCode;
    }
}
