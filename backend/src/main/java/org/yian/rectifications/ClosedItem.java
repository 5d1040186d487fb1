package org.yian.rectifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A closed item with what its closing certificate tells.
 *
 * @param submission the last filing, on which it was closed
 * @param fire the fire department's confirmation; null for items of others
 * @param before photos of the finding
 * @param after files of the last filing, documents among them
 */
public record ClosedItem(
        ItemRow item, Word submission, @Nullable Word fire, Word closing, List<UUID> before, List<UUID> after) {

    /**
     * What somebody said.
     *
     * @param person null for the fire department, which sees nothing personal
     */
    public record Word(Instant at, @Nullable String person, @Nullable String note) {}
}
