package org.yian.deathlists;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/**
 * What lists of the dead tell against our data about one person.
 *
 * @param identityNumber masked
 * @param area the township of a dispersed person, else the county, or the city without counties
 * @param supported whether the support runs today
 * @param diedOn as the list says
 * @param filedDiedOn as our filing said when the finding was made; null without a filing
 * @param reportedOn the day of that filing
 * @param ranUntil the last day on which the support ran; null: it runs
 * @param days since the death, until the support stopped, the finding was settled, or today
 * @param months after that of the death in which the person was entitled by our data
 * @param amount yuan paid wrongly, as the county has established it
 */
@Serdeable
public record DeathFindingView(
        long id,
        int version,
        FindingKind kind,
        FindingSeverity severity,
        FindingState state,
        long residentId,
        String name,
        String identityNumber,
        @Nullable Long homeId,
        @Nullable String homeName,
        @Nullable RegionName area,
        boolean supported,
        LocalDate diedOn,
        @Nullable LocalDate filedDiedOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate ranUntil,
        long days,
        int months,
        Instant foundAt,
        @Nullable FindingAction action,
        @Nullable BigDecimal amount,
        @Nullable String note,
        @Nullable Instant settledAt,
        @Nullable String settledBy) {}
