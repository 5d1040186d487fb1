package org.yian.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is entered of somebody who works in a home and may change later.
 *
 * @param secondPost another post that the same person holds
 */
@Serdeable
record StaffDetails(
        @NotBlank @Size(max = 60) String name,
        @Nullable @Size(max = 30) @Pattern(regexp = "[0-9 +-]*") String phone,
        @NotNull Post post,
        @Nullable Post secondPost,
        @NotNull Employment employment,
        @NotNull LocalDate startedOn) {

    StaffDetails tidied() {
        return new StaffDetails(
                name.strip(),
                phone == null || phone.isBlank() ? null : phone.strip(),
                post,
                secondPost,
                employment,
                startedOn);
    }
}
