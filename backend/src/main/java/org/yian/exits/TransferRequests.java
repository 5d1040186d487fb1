package org.yian.exits;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The bodies of the requests on transfers; {@code version} is the one that the caller has seen. */
final class TransferRequests {

    private TransferRequests() {}

    /** What the person, or the guardian, has signed. */
    @Serdeable
    record Consent(
            @NotBlank @Size(max = 500) String statement,
            @NotBlank @Size(max = 60) String signedBy,
            @NotNull LocalDate signedOn) {

        Consent tidied() {
            return new Consent(statement.strip(), signedBy.strip(), signedOn);
        }
    }

    /** The giving side asks another home to take a person. */
    @Serdeable
    record NewTransfer(long toHomeId, @NotBlank @Size(max = 500) String reason, @NotNull @Valid Consent consent) {}

    /**
     * The receiving home gives a bed.
     *
     * @param movedOn the day of the move; null: today
     */
    @Serdeable
    record TransferAcceptance(int version, long bedId, @Nullable LocalDate movedOn) {}

    /** The receiving home declines. */
    @Serdeable
    record TransferRefusal(int version, @NotBlank @Size(max = 500) String reason) {}

    /** The giving side takes its request back. */
    @Serdeable
    record TransferWithdrawal(int version, @NotBlank @Size(max = 500) String reason) {}
}
