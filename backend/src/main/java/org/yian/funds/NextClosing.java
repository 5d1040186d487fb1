package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * The month of a home that is to be closed next.
 *
 * @param month e.g. {@code 2026-10}
 * @param over whether the month is over, so that it can be counted
 * @param lateAfter the last day on which closing it is in time
 * @param bookCash yuan by the books at the end of the month; of a month that is not over: today
 * @param warnings what of the month is not settled
 * @param latest the newest attempt to close the month; null: none
 */
@Serdeable
record NextClosing(
        long homeId,
        String homeName,
        String month,
        boolean over,
        LocalDate lateAfter,
        boolean late,
        Money bookCash,
        Money bookBank,
        List<ClosingWarning> warnings,
        @Nullable ClosingView latest) {}
