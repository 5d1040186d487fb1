package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/** The bodies of the requests on recoveries; {@code version} is the one that the caller has seen. */
final class RecoveryRequests {

    private RecoveryRequests() {}

    /**
     * Money came back.
     *
     * @param fromBooks whether the home paid it out of what it was paid: its books are told
     */
    @Serdeable
    record NewInstalment(
            int version,
            @NotNull LocalDate receivedOn,
            @NotNull Money amount,
            @NotBlank @Size(max = 100) String payer,
            boolean fromBooks,
            @Nullable @Size(max = 500) String note) {}

    @Serdeable
    record WriteOff(int version, @NotBlank @Size(max = 500) String reason) {}

    @Serdeable
    record WriteOffDecision(int version, @NotNull Boolean agrees) {}
}
