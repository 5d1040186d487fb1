package org.yian.duty;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yian.staff.Post;

/**
 * The duty roster of a home for a week.
 *
 * @param version -1: it has not been made yet
 * @param over whether the week has ended, so that it cannot be changed any more
 * @param staff who may be put on duty
 * @param nightsWithout days whose night nobody is on duty for
 */
@Serdeable
record DutyWeek(
        LocalDate monday,
        int version,
        boolean over,
        @Nullable String updatedBy,
        @Nullable Instant updatedAt,
        List<Person> staff,
        List<DutyEntry> entries,
        List<LocalDate> nightsWithout) {

    /** Somebody who may be put on duty; {@code post} is the main one. */
    @Serdeable
    record Person(long id, String name, @Nullable Post post) {}
}
