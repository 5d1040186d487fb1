package org.yian.presence;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person who is or was on leave this year.
 *
 * @param backOn null: still out
 * @param nights away on this leave, so far or in all
 * @param overdueDays since the day on which the person should have been back; 0 when not overdue
 * @param daysThisYear nights away in this calendar year, with all leaves
 * @param maximumDays more than these are a warning that support may be wrongly drawn
 */
@Serdeable
public record LeaveRow(
        long id,
        long residentId,
        String name,
        long homeId,
        String homeName,
        LocalDate leftOn,
        LocalDate expectedBackOn,
        @Nullable LocalDate backOn,
        String reason,
        String fetchedBy,
        long nights,
        long overdueDays,
        long daysThisYear,
        int maximumDays) {}
