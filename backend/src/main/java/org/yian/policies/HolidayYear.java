package org.yian.policies;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of a year.
 *
 * @param days in order; none: nobody has entered the year, and terms count weekends only
 * @param missingYear a year that should have been entered by now; null: none
 */
@Serdeable
record HolidayYear(int year, List<Holiday> days, @Nullable Integer missingYear) {}
