package org.yian.allowances;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.residents.SelfCareTier;
import org.yian.residents.SupportMode;

/**
 * What the computation says of a person and month.
 *
 * @param part how many payments for the month there are already
 * @param previous what the month before was paid with; null: nothing, or the line is for a month before
 */
record NewLine(
        long residentId,
        YearMonth month,
        LineKind kind,
        int part,
        Person.Place place,
        SupportMode mode,
        @Nullable SelfCareTier tier,
        Money living,
        Money care,
        @Nullable Money previous,
        @Nullable Cause cause,
        boolean onLeave) {

    Money amount() {
        return living.plus(care);
    }
}
