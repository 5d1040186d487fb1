package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** A published checklist version. */
@Serdeable
record ChecklistSummary(
        long versionId, String code, String name, String nameEn, int number, LocalDate publishedOn, int items) {}
