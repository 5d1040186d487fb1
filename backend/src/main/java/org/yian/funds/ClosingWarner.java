package org.yian.funds;

import java.time.YearMonth;
import java.util.List;

/** Knows what another feature has not settled of a month that is about to be closed. */
public interface ClosingWarner {

    /** @param homeId a home that the caller has found within the scope */
    List<ClosingWarning> warnings(long homeId, YearMonth month);
}
