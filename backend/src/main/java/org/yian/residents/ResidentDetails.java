package org.yian.residents;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is entered of a person and may change later. Sex and birth date follow from the identity number.
 *
 * @param confirmationNumber the county's document that confirms a destitute person
 * @param disabilityGrade 1, the gravest, to 4
 */
@Serdeable
record ResidentDetails(
        @NotBlank @Size(max = 60) String name,
        @Nullable DestituteCategory category,
        @Nullable DisabilityKind disabilityKind,
        @Nullable @Min(1) @Max(4) Integer disabilityGrade,
        @Nullable @Size(max = 60) String confirmationNumber,
        @Nullable LocalDate confirmedOn,
        @Nullable @Size(max = 100) String nativePlace,
        @Nullable @Size(max = 30) @Pattern(regexp = "[0-9 +-]*") String phone,
        @Nullable @Size(max = 60) String contactName,
        @Nullable @Size(max = 30) String contactRelation,
        @Nullable @Size(max = 30) @Pattern(regexp = "[0-9 +-]*") String contactPhone,
        @Nullable @Size(max = 1000) String healthNotes,
        @Nullable UUID photoId,
        @Nullable UUID approvalDocumentId,
        @Nullable UUID agreementId) {

    /** With empty texts taken for none. */
    ResidentDetails tidied() {
        return new ResidentDetails(
                name.strip(),
                category,
                disabilityKind,
                disabilityGrade,
                text(confirmationNumber),
                confirmedOn,
                text(nativePlace),
                text(phone),
                text(contactName),
                text(contactRelation),
                text(contactPhone),
                text(healthNotes),
                photoId,
                approvalDocumentId,
                agreementId);
    }

    ResidentDetails withHealthNotes(@Nullable String notes) {
        return new ResidentDetails(
                name,
                category,
                disabilityKind,
                disabilityGrade,
                confirmationNumber,
                confirmedOn,
                nativePlace,
                phone,
                contactName,
                contactRelation,
                contactPhone,
                notes,
                photoId,
                approvalDocumentId,
                agreementId);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
