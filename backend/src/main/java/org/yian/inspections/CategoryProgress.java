package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;

/** The results of one category of the checklist, in numbers of items. */
@Serdeable
public record CategoryProgress(
        String category, String categoryEn, int total, int answered, int passed, int failed, int notApplicable) {}
