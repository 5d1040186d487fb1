package org.yian.presence;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The leaves of a person, the newest first.
 *
 * @param daysThisYear nights away in this calendar year
 * @param maximumDays more than these are a warning that support may be wrongly drawn
 */
@Serdeable
record LeaveRecord(List<LeaveView> leaves, long daysThisYear, int maximumDays) {}
