package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of an inspection may change while it is in progress, as the audit log tells it. */
@Serdeable
record InspectionParticulars(
        InspectionKind kind,
        LocalDate inspectedOn,
        List<Long> inspectorIds,
        @Nullable String homeRepresentative,
        @Nullable String opinion) {

    static InspectionParticulars of(InspectionHead head) {
        return new InspectionParticulars(
                head.kind(), head.inspectedOn(), head.inspectorIds(), head.homeRepresentative(), head.opinion());
    }

    static InspectionParticulars of(InspectionRequest request) {
        return new InspectionParticulars(
                request.kind(),
                request.inspectedOn(),
                request.inspectorIds(),
                request.homeRepresentative(),
                request.opinion());
    }
}
