package org.yian.funds;

import org.jspecify.annotations.Nullable;

/**
 * Which account of a home's books: cash, bank, or a source, as a whole or what belongs to one of its projects.
 *
 * @param kind {@code CASH}, {@code BANK} or {@code SOURCE}
 */
record AccountKey(String kind, @Nullable FundSource source, @Nullable Long projectId) {

    static AccountKey of(MoneyPlace place) {
        return new AccountKey(place.name(), null, null);
    }

    static AccountKey of(FundSource source, @Nullable Long projectId) {
        return new AccountKey("SOURCE", source, projectId);
    }

    /** As the column {@code fund_account.account_key}. */
    String text() {
        return kind + ":" + (source == null ? "" : source.name()) + ":" + (projectId == null ? "" : projectId);
    }
}
