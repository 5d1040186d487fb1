package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * Somebody who pays for living in a home.
 *
 * @param monthlyFee yuan this month; null: nothing was agreed yet
 * @param fees what was agreed, the latest first
 */
@Serdeable
record BoarderView(
        long residentId,
        String name,
        long homeId,
        String homeName,
        LocalDate admittedOn,
        @Nullable Money monthlyFee,
        List<Fee> fees) {

    /** @param fromMonth e.g. {@code 2026-11} */
    @Serdeable
    record Fee(String fromMonth, Money monthlyFee, @Nullable String note) {}
}
