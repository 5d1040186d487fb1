package org.yian.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of an inspection with its inspectors: what its rules look at. */
record InspectionHead(
        UUID id,
        long homeId,
        String homeName,
        InspectionKind kind,
        long checklistVersionId,
        LocalDate inspectedOn,
        InspectionState state,
        @Nullable String homeRepresentative,
        @Nullable String homeRefusalReason,
        @Nullable String opinion,
        long createdBy,
        int version,
        List<Long> inspectorIds) {

    boolean completed() {
        return state == InspectionState.COMPLETED;
    }
}
