package org.yian.standards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * A published living standard.
 *
 * @param areaCode who published it: the province, a city, a county or a functional zone
 * @param yearly yuan a year
 * @param monthly yuan a month, where the publication names it; twelve of it are the year
 * @param publishedAt when it became known
 */
public record LivingStandard(
        long id,
        String areaCode,
        LivingKind kind,
        LocalDate effectiveFrom,
        Money yearly,
        @Nullable Money monthly,
        String documentNumber,
        Instant publishedAt) {

    private static final int MONTHS = 12;

    /**
     * Yuan of one month: the published amount, or a twelfth of the year rounded half up; December takes the remainder, so
     * that twelve months make the year exactly (domain.md section 5).
     */
    public Money in(YearMonth month) {
        if (monthly != null) {
            return monthly;
        }
        Money twelfth = yearly.dividedBy(MONTHS);
        return month.getMonth() == Month.DECEMBER ? yearly.minus(twelfth.times(MONTHS - 1)) : twelfth;
    }

    /** Yuan of an ordinary month, for comparing. */
    public Money ordinaryMonth() {
        return monthly == null ? yearly.dividedBy(MONTHS) : monthly;
    }
}
