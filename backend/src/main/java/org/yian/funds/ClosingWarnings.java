package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** All that is not settled of a month before it is closed. */
@Singleton
class ClosingWarnings {

    private final List<ClosingWarner> warners;
    private final ClosingRepository closings;

    ClosingWarnings(List<ClosingWarner> warners, ClosingRepository closings) {
        this.warners = warners;
        this.closings = closings;
    }

    /** Of a month of a home that the caller has found within the scope. */
    List<ClosingWarning> of(long homeId, YearMonth month) {
        List<ClosingWarning> warnings = new ArrayList<>();
        long uncounted = closings.entriesSinceCount(homeId, month);
        if (uncounted > 0) {
            warnings.add(new ClosingWarning(ClosingWarning.Kind.CASH_NOT_COUNTED, uncounted, null));
        }
        warners.forEach(warner -> warnings.addAll(warner.warnings(homeId, month)));
        return warnings;
    }
}
