package org.yian.presence;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a home now, and what the last roll call found.
 *
 * @param people the roster by room and bed
 * @param onLeave of them with leave
 * @param overdue of those, who should be back
 */
@Serdeable
record Presence(
        long homeId, String homeName, List<PresentPerson> people, int onLeave, int overdue, @Nullable RollCall last) {}
