package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * The least that the care standard of a city may be from a day on, set by the province.
 *
 * @param nextFrom from when a later one holds; null: there is none
 * @param independent yuan a year, as the two others
 */
@Serdeable
record CareFloor(
        long id,
        StandardState state,
        LocalDate effectiveFrom,
        @Nullable LocalDate nextFrom,
        Money independent,
        Money partiallyDependent,
        Money dependent,
        String documentNumber,
        String source) {}
