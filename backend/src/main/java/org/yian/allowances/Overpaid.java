package org.yian.allowances;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * How much more was paid for a month than was due; what is claimed of it already is in it.
 *
 * @param paid the month as it was paid
 * @param endedOn when the support ended; null: it lasts, the amount was wrong
 */
record Overpaid(Person.PaidMonth paid, Money living, Money care, RecoveryReason reason, @Nullable LocalDate endedOn) {

    YearMonth month() {
        return paid.month();
    }
}
