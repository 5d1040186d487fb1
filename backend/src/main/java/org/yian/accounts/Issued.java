package org.yian.accounts;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * An account that was given a new initial password.
 *
 * @param initialPassword shown this once, to be changed at the first sign-in; null when a creation is repeated
 */
@Serdeable
record Issued(AccountView account, @Nullable String initialPassword) {

    /** Never the password. */
    @Override
    public String toString() {
        return account.username();
    }
}
