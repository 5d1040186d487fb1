package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * The books of a home as they stand.
 *
 * @param openedFrom the first month, e.g. {@code 2026-01}; null: not opened yet
 * @param closedThrough the last closed month; null: none
 * @param inHand yuan in cash and bank, which is what all sources have left
 */
@Serdeable
public record BooksView(
        long homeId,
        String homeName,
        @Nullable String openedFrom,
        @Nullable String closedThrough,
        Money inHand,
        List<AccountView> accounts) {

    /**
     * @param kind {@code CASH}, {@code BANK} or {@code SOURCE}
     * @param balance yuan in hand, or left of the source or project
     * @param overdraft yuan below zero that the county allows
     */
    @Serdeable
    public record AccountView(
            long id,
            String kind,
            @Nullable FundSource source,
            @Nullable Long projectId,
            @Nullable String project,
            Money balance,
            Money overdraft) {}
}
