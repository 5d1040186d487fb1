package org.yian.homes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** @param attachmentId the scan of the licence, uploaded before */
@Serdeable
@Introspected
record NewMentalCareRecord(
        @NotBlank @Size(max = 60) String licenceNumber,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil,
        @Min(0) @Max(500) int fullTimeStaff,
        boolean separateUnit,
        @NotNull UUID attachmentId) {}
