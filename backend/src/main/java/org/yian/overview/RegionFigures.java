package org.yian.overview;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one region, for the map and the table behind it.
 *
 * @param careStandard whether a care standard of its city is in force
 */
@Serdeable
record RegionFigures(
        String code,
        String name,
        String nameEn,
        @Nullable String cityCode,
        long homes,
        long beds,
        long residents,
        @Nullable BigDecimal occupancyPercent,
        long staffingShortfall,
        long homesWithoutApproval,
        long homesWithoutProfessionalCare,
        long openRectificationItems,
        long overdueRectificationItems,
        long openFireItems,
        boolean careStandard) {}
