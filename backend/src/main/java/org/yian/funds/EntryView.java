package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * An entry of the books of a home.
 *
 * @param number counted by home and year, without gaps
 * @param total yuan moved
 * @param balanceEffect yuan by which the home's money grew; below zero: fell
 * @param reversesId the entry that this one takes back
 * @param reversedById the entry that takes this one back
 * @param origin what it was made for, e.g. {@code expense:4711}; null where it was made by hand
 * @param byHand whether it was made in the books themselves, where it is reversed too
 */
@Serdeable
public record EntryView(
        long id,
        long homeId,
        String homeName,
        int number,
        LocalDate date,
        EntryKind kind,
        String summary,
        @Nullable String counterparty,
        Money total,
        Money balanceEffect,
        @Nullable Long reversesId,
        @Nullable Long reversedById,
        @Nullable String author,
        Instant enteredAt,
        @Nullable String origin,
        boolean byHand,
        List<Line> postings) {

    /**
     * A posting in the words of whom it is read by.
     *
     * @param category the name of an {@link ExpenseCategory} or an {@link IncomeKind}
     * @param from where the money came from; null for income
     * @param to where it went; null for an expense
     * @param counter whether it takes another posting back
     */
    @Serdeable
    public record Line(
            Flow flow,
            @Nullable FundSource source,
            @Nullable Long projectId,
            @Nullable String project,
            @Nullable String category,
            @Nullable MoneyPlace from,
            @Nullable MoneyPlace to,
            Money amount,
            boolean counter) {}

    EntryView with(List<Line> lines) {
        return new EntryView(
                id,
                homeId,
                homeName,
                number,
                date,
                kind,
                summary,
                counterparty,
                Money.sum(lines.stream().map(Line::amount).toList()),
                lines.stream().map(EntryView::effect).reduce(Money.ZERO, Money::plus),
                reversesId,
                reversedById,
                author,
                enteredAt,
                origin,
                byHand,
                lines);
    }

    private static Money effect(Line line) {
        if (line.from() != null && line.to() != null) {
            return Money.ZERO;
        }
        return line.to() == null ? line.amount().negated() : line.amount();
    }
}
