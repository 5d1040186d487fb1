package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.inspections.InspectionKind;

/**
 * What of a visit can be changed until it is announced.
 *
 * @param month any day of the month
 * @param plannedOn the day, in this month; null: some day of it
 * @param inspectorIds nobody yet, or as many as an inspection needs
 */
@Serdeable
record VisitDetails(
        @NotNull InspectionKind kind,
        @NotNull LocalDate month,
        @Nullable LocalDate plannedOn,
        @NotNull @Size(max = 10) List<Long> inspectorIds) {

    LocalDate firstOfMonth() {
        return month.withDayOfMonth(1);
    }
}
