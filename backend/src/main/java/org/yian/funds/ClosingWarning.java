package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * Something of a month that is not settled while the month is about to be closed. It does not stop the closing.
 *
 * @param count how many there are
 * @param amount yuan in all; null where no amount is known
 */
@Serdeable
public record ClosingWarning(Kind kind, long count, @Nullable Money amount) {

    /** What is not settled. */
    @Serdeable
    public enum Kind {
        /** Expenses dated in the month that nobody has decided on, or that were returned: they cannot be posted any more. */
        EXPENSES_WAITING,
        /** Lists of pocket money that were handed out and not entered: cash is gone that the books still have. */
        POCKET_MONEY_NOT_ENTERED,
        /** Persons in the home who are supported and for whom the month's allowance has not come. */
        ALLOWANCE_NOT_POSTED,
        /** Entries that came after the cash was counted: it is to be counted again. */
        CASH_NOT_COUNTED
    }
}
