package org.yian.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate of somebody.
 *
 * @param validUntil its last day; null: it does not expire
 * @param attachmentId a photo or a PDF of it
 */
@Serdeable
record NewCertificate(
        @NotNull CertificateKind kind,
        @NotBlank @Size(max = 60) String number,
        @NotNull LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable UUID attachmentId) {}
