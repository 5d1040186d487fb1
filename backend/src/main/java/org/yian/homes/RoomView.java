package org.yian.homes;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A room with its beds. */
@Serdeable
record RoomView(long id, int version, String building, int floor, String name, List<BedView> beds) {

    /** @param resident who lives in it; null when nobody does or the caller may not know the names */
    @Serdeable
    record BedView(long id, String label, boolean occupied, @Nullable String resident) {}
}
