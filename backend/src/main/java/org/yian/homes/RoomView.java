package org.yian.homes;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A room with its beds. */
@Serdeable
record RoomView(long id, int version, String building, int floor, String name, List<BedView> beds) {

    /**
     * A bed.
     *
     * @param resident who lives in it; null when nobody does or the caller may not know the names
     * @param residentId the id of that person, likewise
     * @param selfCareTier the tier of that person, likewise; null also when nobody has assessed the person
     */
    @Serdeable
    record BedView(
            long id,
            String label,
            boolean occupied,
            @Nullable String resident,
            @Nullable Long residentId,
            @Nullable String selfCareTier) {}
}
