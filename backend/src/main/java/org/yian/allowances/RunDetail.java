package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.residents.SupportMode;

/**
 * A run with what it pays to whom, and why it is another amount than the month before.
 *
 * @param missingAccounts the first of those that {@code missing} counts
 */
@Serdeable
record RunDetail(
        RunView run,
        List<Total> totals,
        List<Difference> differences,
        Missing missing,
        List<MissingAccount> missingAccounts) {

    /**
     * What a home, or all dispersed persons, are paid.
     *
     * @param homeId null: the dispersed
     * @param topUps yuan of it for months before
     */
    @Serdeable
    record Total(
            @Nullable Long homeId,
            @Nullable String homeName,
            SupportMode mode,
            int persons,
            Money living,
            Money care,
            Money topUps) {}

    /**
     * How much more, or less, than for the month before is paid for one cause.
     *
     * @param cause null: held back
     */
    @Serdeable
    record Difference(@Nullable Cause cause, boolean held, int persons, Money amount) {}

    /**
     * The payees without a bank account together.
     *
     * @param payees homes, and dispersed persons
     * @param persons for whom the homes are paid, and the dispersed themselves
     * @param amount yuan that stands in no file of the bank
     */
    @Serdeable
    record Missing(int payees, int persons, Money amount) {

        static final Missing NONE = new Missing(0, 0, Money.ZERO);
    }

    /** A payee without a bank account. */
    @Serdeable
    record MissingAccount(@Nullable Long homeId, @Nullable Long residentId, String name, Money amount) {}
}
