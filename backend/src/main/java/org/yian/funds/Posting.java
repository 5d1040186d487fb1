package org.yian.funds;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * One movement of an amount within an entry.
 *
 * @param source null for a {@link Flow#MOVE}
 * @param projectId the project whose money it is; null: not bound
 * @param category the name of an {@link ExpenseCategory} or {@link IncomeKind}; null for other flows
 * @param place where the money comes to or goes from
 * @param to the place it moves to, for a {@link Flow#MOVE} only
 * @param amount above zero
 * @param counter the money goes the other way, and counts as less income
 */
public record Posting(
        Flow flow,
        @Nullable FundSource source,
        @Nullable Long projectId,
        @Nullable String category,
        MoneyPlace place,
        @Nullable MoneyPlace to,
        Money amount,
        boolean counter) {

    public Posting {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("a posting moves an amount above zero, not " + amount);
        }
    }

    Posting(
            Flow flow,
            @Nullable FundSource source,
            @Nullable Long projectId,
            @Nullable String category,
            MoneyPlace place,
            @Nullable MoneyPlace to,
            Money amount) {
        this(flow, source, projectId, category, place, to, amount, false);
    }

    public static Posting income(
            FundSource source, @Nullable Long projectId, IncomeKind kind, MoneyPlace place, Money amount) {
        return new Posting(Flow.INCOME, source, projectId, kind.name(), place, null, amount);
    }

    /** An income goes back to where it came from. */
    public static Posting returned(FundSource source, IncomeKind kind, MoneyPlace place, Money amount) {
        return new Posting(Flow.INCOME, source, null, kind.name(), place, null, amount, true);
    }

    public static Posting expense(
            FundSource source, @Nullable Long projectId, ExpenseCategory category, MoneyPlace place, Money amount) {
        return new Posting(Flow.EXPENSE, source, projectId, category.name(), place, null, amount);
    }

    public static Posting opening(FundSource source, @Nullable Long projectId, MoneyPlace place, Money amount) {
        return new Posting(Flow.OPENING, source, projectId, null, place, null, amount);
    }

    public static Posting move(MoneyPlace from, MoneyPlace to, Money amount) {
        return new Posting(Flow.MOVE, null, null, null, from, to, amount);
    }

    /** The key of the account that has more of what it counts on the left side for it. */
    AccountKey debit() {
        return counter ? from() : into();
    }

    AccountKey credit() {
        return counter ? into() : from();
    }

    private AccountKey into() {
        return switch (flow) {
            case OPENING, INCOME -> AccountKey.of(place);
            case EXPENSE -> fund();
            case MOVE -> AccountKey.of(Objects.requireNonNull(to));
        };
    }

    private AccountKey from() {
        return switch (flow) {
            case OPENING, INCOME -> fund();
            case EXPENSE, MOVE -> AccountKey.of(place);
        };
    }

    private AccountKey fund() {
        return AccountKey.of(Objects.requireNonNull(source), projectId);
    }
}
