package org.yian.exits;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The bodies of the requests on exits; {@code version} is the one that the caller has seen. */
final class ExitRequests {

    private ExitRequests() {}

    /** A new report of an exit that was sent back. */
    @Serdeable
    record ExitChange(int version, @NotNull @Valid ExitReport report) {}

    /** What the township, or the county where there is none, has found. */
    @Serdeable
    record ExitReview(int version, @NotNull Boolean agrees, @NotBlank @Size(max = 500) String opinion) {}

    /** Where the public notice hangs, and since when. */
    @Serdeable
    record ExitNotice(int version, @NotNull LocalDate from, @NotBlank @Size(max = 200) String place) {}

    /** When and how the person and the village were told the decision and its reason in writing. */
    @Serdeable
    record ExitNotification(
            @NotNull LocalDate personOn,
            @NotBlank @Size(max = 200) String personHow,
            @NotNull LocalDate villageOn,
            @NotBlank @Size(max = 200) String villageHow) {}

    /**
     * The decision of the county.
     *
     * @param leavingOn the day of leaving; for an approval
     * @param notification for an approval
     * @param reason for a refusal
     */
    @Serdeable
    record ExitDecision(
            int version,
            @NotNull Boolean approved,
            @Nullable LocalDate leavingOn,
            @Nullable @Valid ExitNotification notification,
            @Nullable @Size(max = 500) String reason) {}

    /** An exit is sent back to who reported it. */
    @Serdeable
    record ExitReturn(int version, @NotBlank @Size(max = 500) String reason) {}

    /** Who reported an exit takes it back. */
    @Serdeable
    record ExitWithdrawal(int version, @NotBlank @Size(max = 500) String reason) {}
}
