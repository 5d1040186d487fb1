package org.yian.exits;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.residents.Sex;
import org.yian.residents.SupportMode;

/**
 * An exit with the person.
 *
 * @param identityNumber masked
 * @param reviewedByTownship whether the review is the township's; otherwise the county's
 * @param answer why it was returned, refused or withdrawn
 * @param allowed the steps that the reader may take now
 */
@Serdeable
record ExitView(
        long id,
        int version,
        ExitState state,
        long residentId,
        String name,
        Sex sex,
        LocalDate birthDate,
        String identityNumber,
        SupportMode supportMode,
        @Nullable Long homeId,
        @Nullable String homeName,
        @Nullable String townshipCode,
        @Nullable String townshipName,
        boolean reviewedByTownship,
        LocalDate admittedOn,
        ExitReport report,
        Instant reportedAt,
        @Nullable String reportedBy,
        @Nullable Review review,
        @Nullable Notice notice,
        @Nullable Outcome outcome,
        @Nullable String answer,
        List<ExitAction> allowed) {

    /** The opinion of the township, or of the county where there is none. */
    @Serdeable
    record Review(boolean agrees, String opinion, Instant at, @Nullable String by) {}

    /**
     * The public notice.
     *
     * @param decisionFrom the first day on which the county may approve
     */
    @Serdeable
    record Notice(LocalDate from, String place, LocalDate decisionFrom, Instant recordedAt) {}

    /** The approval, or the record of the end of an agreement; {@code endedOn} is null for a refusal. */
    @Serdeable
    record Outcome(
            Instant at,
            @Nullable String by,
            @Nullable LocalDate endedOn,
            ExitRequests.@Nullable ExitNotification notification) {}
}
