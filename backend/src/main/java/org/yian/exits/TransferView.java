package org.yian.exits;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;
import org.yian.residents.SelfCareTier;
import org.yian.residents.Sex;

/**
 * A transfer with as much of the person as the other home needs to answer: never the identity number or anything of the
 * health but the tier.
 *
 * @param residentId the person; null for readers in whose scope the person does not live now
 * @param answer why it was declined or withdrawn
 * @param mayAnswer whether the reader may accept or decline it now
 * @param mayWithdraw whether the reader may take it back now
 */
@Serdeable
record TransferView(
        long id,
        int version,
        TransferState state,
        @Nullable Long residentId,
        String name,
        Sex sex,
        int birthYear,
        @Nullable SelfCareTier tier,
        Side from,
        Side to,
        String reason,
        TransferRequests.Consent consent,
        Instant requestedAt,
        @Nullable String requestedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String bed,
        @Nullable LocalDate movedOn,
        @Nullable String answer,
        boolean mayAnswer,
        boolean mayWithdraw) {

    /** One of the two homes. */
    @Serdeable
    record Side(long homeId, String homeName, RegionName area) {}
}
