package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.yian.platform.Money;

/**
 * The money of the caller's scope.
 *
 * @param cash yuan in hand of all homes
 * @param sources what is left by source, those without books left out
 * @param homesNotOpened homes in use without books
 * @param homesLate homes whose next month is closed too late already
 * @param homesToConfirm homes whose count waits for the county
 * @param months spending of the last twelve months that are over, the oldest first
 */
@Serdeable
record FundFigures(
        Money cash,
        Money bank,
        List<SourceLeft> sources,
        long homesNotOpened,
        long homesLate,
        long homesToConfirm,
        List<MonthSpending> months) {

    @Serdeable
    record SourceLeft(FundSource source, Money left) {}

    /**
     * What was spent in a month.
     *
     * @param month e.g. {@code 2026-10}
     * @param lottery of it from the lottery fund
     * @param forbidden of it what the source is not allowed to pay, taken over from old books
     */
    @Serdeable
    record MonthSpending(String month, Money spent, Money lottery, Money forbidden) {}
}
