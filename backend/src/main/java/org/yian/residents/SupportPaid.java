package org.yian.residents;

import java.math.BigDecimal;
import java.time.YearMonth;

/** What was paid for a person; without an implementation months are counted, and no amount is told. */
public interface SupportPaid {

    /**
     * What was paid for the months after one.
     *
     * @param lastDue the last month that was due, e.g. that of the death
     * @return yuan, 0.00 when nothing was paid
     */
    BigDecimal paidAfter(long residentId, YearMonth lastDue);
}
