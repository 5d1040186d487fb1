package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of inspections.
 *
 * @param inspectors their names
 * @param answered how many of the checklist's items are answered
 */
@Serdeable
record InspectionLine(
        UUID id,
        @Nullable String number,
        long homeId,
        String homeName,
        String cityName,
        @Nullable String countyName,
        InspectionKind kind,
        LocalDate inspectedOn,
        InspectionState state,
        @Nullable BigDecimal score,
        @Nullable Grade grade,
        String inspectors,
        int answered,
        int items,
        int failed,
        boolean mine) {}
