package org.yian.deaths;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The bodies of the requests on filings; {@code version} is the one that the caller has seen. */
final class Requests {

    private Requests() {}

    /** The filing of a death. */
    @Serdeable
    record DeathFiling(long residentId, @NotNull @Valid DeathDetails details) {}

    /** New details; a returned filing is filed again with them. */
    @Serdeable
    record DeathChange(int version, @NotNull @Valid DeathDetails details) {}

    /** What the township notes after the funeral. */
    @Serdeable
    record TownshipReport(int version, @NotBlank @Size(max = 500) String note) {}

    /** The county verifies a filing. */
    @Serdeable
    record DeathVerification(int version) {}

    /**
     * The home takes back a filing that was a mistake.
     *
     * @param bedId the bed for the person; null: the one of before when it is free, else none for now
     */
    @Serdeable
    record DeathWithdrawal(int version, @NotBlank @Size(max = 500) String reason, @Nullable Long bedId) {}

    /** The county sends a filing back. */
    @Serdeable
    record DeathReturn(int version, @NotBlank @Size(max = 500) String reason) {}
}
