package org.yian.presence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A resident leaves the house for some days.
 *
 * @param fetchedBy who fetched the person, e.g. {@code 侄子张明}
 */
@Serdeable
record NewLeave(
        @NotNull LocalDate leftOn,
        @NotNull LocalDate expectedBackOn,
        @NotBlank @Size(max = 200) String reason,
        @NotBlank @Size(max = 100) String fetchedBy,
        @Nullable @Size(max = 30) @Pattern(regexp = "[0-9 +-]*") String fetchedByPhone) {}
