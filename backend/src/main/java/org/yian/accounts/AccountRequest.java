package org.yian.accounts;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Role;

/**
 * A new or edited account.
 *
 * @param username for a new account; it never changes afterwards
 * @param regionCode where the administration's people may act
 * @param homeId the home of a home's own people
 * @param active edited accounts only: false ends all its sessions
 * @param version edited accounts only: the version that was edited
 */
@Serdeable
record AccountRequest(
        @Nullable @Size(min = 3, max = 60) @Pattern(regexp = "[a-z][a-z0-9._-]*") String username,
        @NotBlank @Size(max = 60) String displayName,
        @NotNull Role role,
        @Nullable @Size(max = 12) String regionCode,
        @Nullable Long homeId,
        @Nullable @Size(max = 40) String lawEnforcementNumber,
        @Nullable @Size(max = 30) @Pattern(regexp = "[0-9 +-]*") String phone,
        @Nullable Boolean active,
        @Nullable Integer version) {

    /** With empty texts taken for none. */
    AccountRequest tidied() {
        return new AccountRequest(
                blankToNull(username),
                displayName.strip(),
                role,
                blankToNull(regionCode),
                homeId,
                blankToNull(lawEnforcementNumber),
                blankToNull(phone),
                active,
                version);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
