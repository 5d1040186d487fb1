package org.yian.rectifications;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the audit log keeps of an item before and after a step. */
@Serdeable
record Trace(
        ItemState state,
        LocalDate deadline,
        int extensions,
        @Nullable LocalDate extensionRequestedUntil,
        boolean fireConfirmed,
        boolean cannotBeUpgraded,
        @Nullable String note,
        @Nullable String closingNumber) {

    static Trace of(Standing standing, @Nullable String note, @Nullable String closingNumber) {
        return new Trace(
                standing.state(),
                standing.term().deadline(),
                standing.term().extensions(),
                standing.term().requestedUntil(),
                standing.evidence().fireConfirmed() != null,
                standing.cannotBeUpgraded(),
                note,
                closingNumber);
    }
}
