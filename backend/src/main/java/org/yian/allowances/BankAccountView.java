package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where money is paid to; {@code recorded} is false while none is known.
 *
 * @param number masked
 */
@Serdeable
record BankAccountView(
        boolean recorded,
        int version,
        @Nullable String accountName,
        @Nullable String bank,
        @Nullable String number,
        @Nullable Instant updatedAt) {

    static BankAccountView none() {
        return new BankAccountView(false, 0, null, null, null, null);
    }
}
