package org.yian.residents;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/**
 * A person in a list.
 *
 * @param age full years today
 * @param identityNumber masked
 * @param assessedOn the day of the newest assessment
 * @param bed room and bed as people say it, e.g. {@code 101-2}
 */
@Serdeable
record ResidentRow(
        long id,
        String name,
        Sex sex,
        int age,
        String identityNumber,
        @Nullable Long homeId,
        @Nullable String homeName,
        RegionName city,
        @Nullable RegionName county,
        @Nullable RegionName township,
        SupportMode supportMode,
        @Nullable SelfCareTier selfCareTier,
        @Nullable LocalDate assessedOn,
        @Nullable DestituteCategory category,
        @Nullable String bed,
        LocalDate admittedOn,
        @Nullable LocalDate endedOn) {}
