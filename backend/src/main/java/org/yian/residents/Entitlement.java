package org.yian.residents;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * For which months a destitute person is supported: from the month after the confirmation to the month in which the support
 * ends (Measures 2021, art. 17 and 26). Who dies in a month still receives it, and nothing from the next.
 *
 * @param confirmedOn the day of the county's confirmation
 * @param endedOn the day of the death or of another end; null while the support lasts
 */
public record Entitlement(LocalDate confirmedOn, @Nullable LocalDate endedOn) {

    /** Confirmed before the first day of the month, and not ended before it. */
    public boolean to(YearMonth month) {
        LocalDate firstDay = month.atDay(1);
        return confirmedOn.isBefore(firstDay) && (endedOn == null || !endedOn.isBefore(firstDay));
    }

    /** The first month, though the support may have ended before it. */
    public YearMonth firstMonth() {
        return YearMonth.from(confirmedOn).plusMonths(1);
    }

    /** The last month; null while the support lasts, or when it ended before the first month. */
    public @Nullable YearMonth lastMonth() {
        if (endedOn == null || YearMonth.from(endedOn).isBefore(firstMonth())) {
            return null;
        }
        return YearMonth.from(endedOn);
    }
}
