package org.yian.rectifications;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger of fire safety.
 *
 * @param cost planned, in yuan; null while the home has not planned it
 * @param guidance the fire department's newest guidance
 * @param confirmation its word that the item is put right; null until given, and again after a return
 * @param acceptanceFiles documents and photos with the confirmation
 * @param compensatingMeasures what protects people where nothing can be upgraded
 * @param seen how inspectors saw it last; null when no inspection looked at it again
 */
@Serdeable
public record FireItem(
        ItemRow item,
        @Nullable BigDecimal cost,
        @Nullable FundSource fundSource,
        @Nullable Word guidance,
        @Nullable Word confirmation,
        int acceptanceFiles,
        @Nullable String compensatingMeasures,
        @Nullable Seen seen) {

    @Serdeable
    public record Word(@Nullable String text, Instant at) {}

    /**
     * @param result DONE: measures in place or put right; PARTLY; NOT_DONE
     * @param at of the inspection that looked
     */
    @Serdeable
    public record Seen(String result, @Nullable String note, Instant at) {}
}
