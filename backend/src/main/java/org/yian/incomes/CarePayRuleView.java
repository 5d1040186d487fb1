package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/** A rule of a city that lets care workers be paid from care money. */
@Serdeable
record CarePayRuleView(
        long id,
        RegionName city,
        LocalDate effectiveFrom,
        String documentNumber,
        @Nullable UUID documentId,
        @Nullable String recordedBy,
        Instant recordedAt) {}
