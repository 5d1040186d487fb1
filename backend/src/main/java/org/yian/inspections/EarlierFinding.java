package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of the home's rectification ledger that is open when inspectors come again.
 *
 * @param compensatingMeasures what protects people where nothing can be upgraded: it must be looked at, and then stands as
 *     seen; null for other items, which may be looked at
 * @param seen how it was seen at this inspection; null until told
 */
@Serdeable
record EarlierFinding(
        long itemId,
        String number,
        String itemCode,
        String requirement,
        String requirementEn,
        String problem,
        @Nullable String measure,
        @Nullable String compensatingMeasures,
        LocalDate foundOn,
        LocalDate deadline,
        @Nullable SeenState seen,
        @Nullable String note) {}
