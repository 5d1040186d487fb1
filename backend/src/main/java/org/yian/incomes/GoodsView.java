package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * Goods that somebody gave.
 *
 * @param goods what and how much
 * @param estimatedValue yuan; null: not estimated
 */
@Serdeable
record GoodsView(
        long id,
        long homeId,
        String homeName,
        LocalDate receivedOn,
        String donor,
        boolean anonymous,
        String goods,
        @Nullable Money estimatedValue,
        String usedFor,
        @Nullable String enteredBy) {}
