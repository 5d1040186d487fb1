package org.yian.residents;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the audit log keeps of a person: never the identity number, and of the health notes only how long they are, since
 * more people read the log than may read them.
 */
@Serdeable
record ResidentState(
        String name,
        @Nullable SupportMode supportMode,
        @Nullable String identityNumber,
        @Nullable DestituteCategory category,
        @Nullable DisabilityKind disabilityKind,
        @Nullable Integer disabilityGrade,
        @Nullable String confirmationNumber,
        @Nullable LocalDate confirmedOn,
        @Nullable String nativePlace,
        @Nullable String phone,
        @Nullable String contactName,
        @Nullable String contactRelation,
        @Nullable String contactPhone,
        int healthNotesLength,
        boolean photo,
        boolean approvalDocument,
        boolean agreement) {

    static ResidentState of(ResidentDetails details, @Nullable SupportMode mode, @Nullable String maskedNumber) {
        return new ResidentState(
                details.name(),
                mode,
                maskedNumber,
                details.category(),
                details.disabilityKind(),
                details.disabilityGrade(),
                details.confirmationNumber(),
                details.confirmedOn(),
                details.nativePlace(),
                details.phone(),
                details.contactName(),
                details.contactRelation(),
                details.contactPhone(),
                details.healthNotes() == null ? 0 : details.healthNotes().length(),
                details.photoId() != null,
                details.approvalDocumentId() != null,
                details.agreementId() != null);
    }
}
