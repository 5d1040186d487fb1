package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.regions.RegionName;

/**
 * The books of a home in a list of many.
 *
 * @param closedThrough the last closed month, e.g. {@code 2026-10}; null: none
 * @param nextMonth the month to be closed next; null: the books are not opened
 * @param monthsToClose months that are over and not closed
 * @param waitingId the closing that waits for the county
 * @param otherSources what is left of all sources but support and care
 */
@Serdeable
record HomeBooksRow(
        long homeId,
        String homeName,
        @Nullable RegionName area,
        BooksStanding standing,
        @Nullable String closedThrough,
        @Nullable String nextMonth,
        int monthsToClose,
        @Nullable Long waitingId,
        Money cash,
        Money bank,
        Money support,
        Money care,
        Money otherSources) {}
