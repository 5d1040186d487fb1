package org.yian.homes;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param expired whether it was valid until a day that is past */
@Serdeable
record DocumentView(
        long id,
        DocumentKind kind,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        boolean expired,
        UUID attachmentId,
        String fileName,
        String mediaType,
        long sizeBytes,
        Instant addedAt,
        String addedBy) {}
