package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.inspections.Grade;
import org.yian.inspections.InspectionKind;
import org.yian.regions.RegionName;

/**
 * When a home was last inspected, and when it will be.
 *
 * @param lastOn null: never
 * @param months whole months since then; null: never
 * @param score of the last inspection
 * @param kinds the last inspection of each kind that there was
 * @param next the next planned visit that the caller may know of; null: none
 */
@Serdeable
record Coverage(
        long homeId,
        String homeName,
        @Nullable RegionName city,
        @Nullable RegionName county,
        @Nullable LocalDate lastOn,
        @Nullable Integer months,
        @Nullable UUID lastInspectionId,
        @Nullable BigDecimal score,
        @Nullable Grade grade,
        List<LastOfKind> kinds,
        @Nullable Next next) {

    @Serdeable
    record LastOfKind(InspectionKind kind, LocalDate lastOn, UUID inspectionId) {}

    /** @param plannedOn null: some day of the month */
    @Serdeable
    record Next(long visitId, InspectionKind kind, LocalDate month, @Nullable LocalDate plannedOn) {}
}
