package org.yian.funds;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * An entry that another feature asks the books to take.
 *
 * @param date the day of the act; within an open month, not in the future
 * @param counterparty who paid or was paid; null where there is nobody
 * @param origin what the entry is made for, e.g. {@code expense:4711}: a second entry with it is refused
 * @param postings one or more
 */
public record NewEntry(
        long homeId,
        EntryKind kind,
        LocalDate date,
        String summary,
        @Nullable String counterparty,
        @Nullable String origin,
        List<Posting> postings) {

    public NewEntry {
        postings = List.copyOf(postings);
        if (postings.isEmpty()) {
            throw new IllegalArgumentException("an entry has at least one posting");
        }
    }

    Money total() {
        return postings.stream().map(Posting::amount).reduce(Money.ZERO, Money::plus);
    }
}
