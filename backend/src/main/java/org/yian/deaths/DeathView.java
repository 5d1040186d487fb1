package org.yian.deaths;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.residents.Sex;

/**
 * A filing with the dead person.
 *
 * @param identityNumber masked
 * @param lateDays full and begun days by which it was filed too late; 0 when in time
 * @param verificationDueOn by when the county verifies it; null when it does not wait for the county
 * @param verificationOverdue whether that day is over
 * @param bed where the person slept
 */
@Serdeable
public record DeathView(
        long id,
        int version,
        DeathState state,
        long residentId,
        String name,
        Sex sex,
        LocalDate birthDate,
        String identityNumber,
        long homeId,
        String homeName,
        DeathDetails details,
        Instant reportedAt,
        @Nullable String reportedBy,
        int lateDays,
        @Nullable LocalDate verificationDueOn,
        boolean verificationOverdue,
        @Nullable Instant townshipNotedAt,
        @Nullable String townshipNotedBy,
        @Nullable String townshipNote,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String returnReason,
        @Nullable String bed,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawalReason) {}
