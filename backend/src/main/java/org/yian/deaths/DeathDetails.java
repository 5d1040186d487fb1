package org.yian.deaths;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a home tells of a death. Funeral and belongings may follow later.
 *
 * @param certificateNumber of the medical certificate of death
 * @param personsTold relatives, village committee, township who were told
 * @param belongings what was left, and who received it
 */
@Serdeable
public record DeathDetails(
        @NotNull Instant diedAt,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 200) String cause,
        @Nullable @Size(max = 60) String certificateNumber,
        @Nullable UUID certificateId,
        @NotBlank @Size(max = 300) String personsTold,
        @Nullable Funeral funeral,
        @Nullable LocalDate funeralOn,
        @Nullable @Size(max = 1000) String belongings) {

    /** With empty texts taken for none. */
    DeathDetails tidied() {
        return new DeathDetails(
                diedAt,
                place.strip(),
                cause.strip(),
                text(certificateNumber),
                certificateId,
                personsTold.strip(),
                funeral,
                funeralOn,
                text(belongings));
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
