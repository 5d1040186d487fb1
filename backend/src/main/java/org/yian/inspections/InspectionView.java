package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspection with everything in it.
 *
 * @param number document number of the record, from completion on
 * @param noticeNumber document number of the rectification notice, when items have to be rectified
 * @param homeRefusalReason why the home's person did not sign
 * @param score of the items answered so far; final when completed
 * @param editable whether the caller may go on with it
 * @param issuingRegion the region whose office issued the record; null until completion
 */
@Serdeable
public record InspectionView(
        UUID id,
        @Nullable String number,
        @Nullable String noticeNumber,
        InspectedHome home,
        InspectionKind kind,
        ChecklistVersion checklist,
        LocalDate inspectedOn,
        InspectionState state,
        @Nullable String homeRepresentative,
        @Nullable String homeRefusalReason,
        @Nullable String opinion,
        @Nullable BigDecimal score,
        @Nullable Grade grade,
        List<InspectorView> inspectors,
        List<CategoryProgress> categories,
        List<AnswerView> answers,
        List<PhotoView> photos,
        List<SignatureView> signatures,
        long createdById,
        String createdBy,
        @Nullable String completedBy,
        @Nullable Instant completedAt,
        @Nullable String issuingRegion,
        @Nullable String issuingRegionEn,
        boolean editable,
        int version) {

    /** The home, as far as a record names it. */
    @Serdeable
    public record InspectedHome(
            long id,
            String name,
            String address,
            String cityName,
            String cityNameEn,
            @Nullable String countyName,
            @Nullable String countyNameEn,
            @Nullable String personInCharge) {}

    /** The checklist version that the inspection was made with. */
    @Serdeable
    public record ChecklistVersion(long versionId, String name, String nameEn, int number) {}
}
