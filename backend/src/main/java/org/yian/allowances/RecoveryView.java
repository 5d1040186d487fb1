package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.residents.SupportMode;

/**
 * Money that is claimed back.
 *
 * @param identityNumber masked
 * @param homeId who was paid; null: the person
 * @param endedOn since when nothing was due
 * @param firstMonth the first month that it is claimed for, e.g. {@code 2026-08}
 * @param outstanding what is still to be paid back; what was given up is not
 * @param allowed the steps that the reader may take now
 */
@Serdeable
public record RecoveryView(
        long id,
        int version,
        RecoveryState state,
        RecoveryReason reason,
        long residentId,
        String name,
        String identityNumber,
        SupportMode supportMode,
        @Nullable Long homeId,
        @Nullable String homeName,
        @Nullable String place,
        @Nullable LocalDate endedOn,
        @Nullable String firstMonth,
        @Nullable String lastMonth,
        Money claimedLiving,
        Money claimedCare,
        Money claimed,
        Money repaid,
        Money outstanding,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable WriteOff writeOff,
        List<RecoveryAction> allowed) {

    /** Somebody has asked to give the rest up; {@code by} is who has agreed. */
    @Serdeable
    public record WriteOff(
            String reason, @Nullable String askedBy, Instant askedAt, @Nullable String by, @Nullable Money amount) {}
}
