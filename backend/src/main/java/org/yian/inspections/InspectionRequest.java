package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The particulars of an inspection. Home and checklist are fixed once it exists.
 *
 * @param checklistVersionId null: the newest published version
 * @param inspectorIds accounts, in the order in which they sign
 * @param version what the caller last saw; null for a new inspection
 */
@Serdeable
record InspectionRequest(
        @NotNull Long homeId,
        @NotNull InspectionKind kind,
        @NotNull @PastOrPresent LocalDate inspectedOn,
        @Nullable Long checklistVersionId,
        @NotNull @Size(min = 1, max = 10) List<Long> inspectorIds,
        @Nullable @Size(max = 60) String homeRepresentative,
        @Nullable @Size(max = 2000) String opinion,
        @Nullable Integer version) {}
