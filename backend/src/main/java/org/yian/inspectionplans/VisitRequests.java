package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.inspections.InspectionKind;

/** What the steps of a visit ask for; {@code version} is what the caller last saw. */
final class VisitRequests {

    private VisitRequests() {}

    @Serdeable
    record Change(int version, @NotNull @Valid VisitDetails details) {}

    /** @param withTheVisit true: the notice is handed over when the inspectors come; false: it goes out today */
    @Serdeable
    record Notice(int version, boolean withTheVisit) {}

    @Serdeable
    record Cancellation(int version, @NotBlank @Size(max = 300) String reason) {}

    /** The homes of a draw become visits of a plan. */
    @Serdeable
    record FromDraw(
            @NotNull Long planId,
            @NotNull InspectionKind kind,
            @NotNull LocalDate month,
            @Nullable LocalDate plannedOn) {}
}
