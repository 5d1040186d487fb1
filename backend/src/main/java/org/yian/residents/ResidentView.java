package org.yian.residents;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/**
 * A person with all that the reader may see.
 *
 * @param details without the health notes for readers who may not see them
 * @param age full years today, or at the end of the support
 * @param identityNumber masked
 * @param supportedFrom the first day of the first month of support; null for boarders
 * @param supportedUntil the last day of the last month of support; null while it lasts, or when no month was reached
 * @param inHomeSince the day of the last transfer, or of the admission
 * @param severeMentalIllness whether the home cares for the person by its licence; null for readers who may not see it
 * @param healthNotesShown whether the reader may see health notes
 */
@Serdeable
record ResidentView(
        long id,
        int version,
        ResidentDetails details,
        Sex sex,
        LocalDate birthDate,
        int age,
        String identityNumber,
        SupportMode supportMode,
        @Nullable SelfCareTier selfCareTier,
        @Nullable LocalDate assessedOn,
        @Nullable Long homeId,
        @Nullable String homeName,
        RegionName city,
        @Nullable RegionName county,
        @Nullable RegionName township,
        @Nullable Long bedId,
        @Nullable String bed,
        LocalDate admittedOn,
        LocalDate inHomeSince,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason,
        @Nullable LocalDate supportedFrom,
        @Nullable LocalDate supportedUntil,
        @Nullable Boolean severeMentalIllness,
        boolean healthNotesShown,
        Instant updatedAt) {

    ResidentView withoutHealthNotes() {
        return new ResidentView(
                id,
                version,
                details.withHealthNotes(null),
                sex,
                birthDate,
                age,
                identityNumber,
                supportMode,
                selfCareTier,
                assessedOn,
                homeId,
                homeName,
                city,
                county,
                township,
                bedId,
                bed,
                admittedOn,
                inHomeSince,
                endedOn,
                endReason,
                supportedFrom,
                supportedUntil,
                null,
                false,
                updatedAt);
    }
}
