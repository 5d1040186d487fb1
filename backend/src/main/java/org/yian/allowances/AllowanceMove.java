package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * A payment that was taken from the books of one home into those of another.
 *
 * @param month what was paid for, e.g. {@code 2026-11}
 * @param fromEntryId the entry in the books of the one, as {@code toEntryId} of the other
 */
@Serdeable
record AllowanceMove(
        long id,
        long residentId,
        String name,
        String month,
        long fromHomeId,
        String fromHomeName,
        long toHomeId,
        String toHomeName,
        Money living,
        Money care,
        long fromEntryId,
        long toEntryId,
        @Nullable String movedBy,
        Instant movedAt) {}
