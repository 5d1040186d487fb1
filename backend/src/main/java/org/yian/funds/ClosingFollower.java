package org.yian.funds;

import java.time.YearMonth;
import org.yian.platform.Money;

/** What must follow in another feature when a month is closed or opened again; it runs in the same transaction. */
public interface ClosingFollower {

    /**
     * A month that has just been closed.
     *
     * @param cash yuan by the books at the end of the month, as counted or explained
     */
    record ClosedMonth(long closingId, long homeId, YearMonth month, Money cash, Money bank) {}

    void closed(ClosedMonth month);

    void reopened(long homeId, YearMonth month);
}
