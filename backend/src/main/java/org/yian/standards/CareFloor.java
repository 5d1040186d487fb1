package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.yian.platform.Money;

/**
 * The least that the care standard of a city may be from a day on, set by the province.
 *
 * @param independent yuan a year, as the two others
 */
@Serdeable
record CareFloor(
        long id,
        LocalDate effectiveFrom,
        Money independent,
        Money partiallyDependent,
        Money dependent,
        String documentNumber,
        String source) {}
