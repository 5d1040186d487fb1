package org.yian.assessments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An assessment as it is entered; the tier follows from it.
 *
 * @param abilityLevel by GB/T 42195-2022, 0 to 4, recorded beside the tier
 */
@Serdeable
record NewAssessment(
        @NotNull LocalDate assessedOn,
        @NotNull Occasion occasion,
        @NotNull @Valid Indicators indicators,
        @Nullable @Min(0) @Max(4) Integer abilityLevel,
        @NotBlank @Size(max = 60) String firstAssessor,
        @NotBlank @Size(max = 60) String secondAssessor,
        @Nullable UUID firstSignatureId,
        @Nullable UUID secondSignatureId,
        @Nullable UUID photoId,
        @Nullable @Size(max = 500) String note) {}
