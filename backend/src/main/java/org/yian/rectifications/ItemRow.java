package org.yian.rectifications;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/**
 * One line of the ledger.
 *
 * @param atOnce to be put right on site, never extended
 * @param daysLeft days to the deadline, 0: today, negative: past; null once closed
 * @param overdue past its deadline and not closed
 * @param repeats how many earlier items of the home have the same requirement
 * @param responsiblePerson who at the home answers for it; null for the fire department, which sees nothing personal
 * @param supervisingOfficer the inspector who found it; null for the fire department
 */
@Serdeable
public record ItemRow(
        long id,
        String number,
        long homeId,
        String homeName,
        @Nullable RegionName city,
        @Nullable RegionName county,
        @Nullable RegionName township,
        String itemCode,
        String category,
        String categoryEn,
        String requirement,
        String requirementEn,
        String problem,
        String basis,
        Severity severity,
        boolean fireDepartment,
        boolean atOnce,
        ItemState state,
        LocalDate foundOn,
        LocalDate deadline,
        @Nullable Integer daysLeft,
        int daysOverdue,
        boolean overdue,
        @Nullable String measure,
        @Nullable String responsiblePerson,
        @Nullable String supervisingOfficer,
        @Nullable LocalDate extensionRequestedUntil,
        boolean fireConfirmed,
        boolean cannotBeUpgraded,
        int repeats,
        @Nullable String closingNumber) {}
