package org.yian.overview;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the people of a home must know this morning.
 *
 * @param inHouse how many should be in the house: residents without those on leave
 * @param out who is on leave, the longest overdue first
 * @param calledAt when the roll was called today; null: not yet
 * @param missing how many were missing at that call
 * @param onDutyTonight who is on the roster for this night
 * @param birthdays of the next seven days, today's first
 * @param certificates of staff that have expired or expire within the days of the reminder; empty for carers
 * @param assessmentsDue residents whose yearly assessment is overdue or due within a month; 0 for carers
 */
@Serdeable
record Today(
        LocalDate date,
        int residents,
        int inHouse,
        int freeBeds,
        List<Out> out,
        @Nullable Instant calledAt,
        @Nullable Integer missing,
        List<String> onDutyTonight,
        List<Birthday> birthdays,
        List<Expiring> certificates,
        int assessmentsDue) {

    /** Somebody on leave. */
    @Serdeable
    record Out(long residentId, String name, LocalDate expectedBackOn, boolean overdue) {}

    /** @param age the years that the person completes on the day */
    @Serdeable
    record Birthday(long residentId, String name, LocalDate on, int age) {}

    /** A certificate of somebody who works here. */
    @Serdeable
    record Expiring(long staffId, String name, String kind, LocalDate validUntil, boolean expired) {}
}
