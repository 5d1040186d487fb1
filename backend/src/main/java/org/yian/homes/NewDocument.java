package org.yian.homes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param attachmentId the scan, uploaded before */
@Serdeable
@Introspected
record NewDocument(
        @NotNull DocumentKind kind,
        @Nullable @Size(max = 60) String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @NotNull UUID attachmentId) {}
