package org.yian.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

@Serdeable
record CertificateView(
        long id,
        CertificateKind kind,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable UUID attachmentId,
        CertificateStanding standing) {}
