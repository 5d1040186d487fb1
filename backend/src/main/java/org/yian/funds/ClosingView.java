package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.regions.RegionName;

/**
 * One attempt to close a month.
 *
 * @param month e.g. {@code 2026-10}
 * @param bookCash yuan by the books at the end of the month, when it was counted
 * @param last whether it closed the last month that is closed, which alone may be opened again
 * @param now what the books say today, while the closing waits for the county; else null
 */
@Serdeable
public record ClosingView(
        long id,
        long homeId,
        String homeName,
        @Nullable RegionName area,
        String month,
        ClosingState state,
        Money bookCash,
        Money bookBank,
        Money countedCash,
        Money statementBank,
        @Nullable String cashExplanation,
        @Nullable String bankExplanation,
        @Nullable UUID bankStatementId,
        @Nullable String submittedBy,
        Instant submittedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String returnReason,
        @Nullable String reopenedBy,
        @Nullable Instant reopenedAt,
        @Nullable String reopenReason,
        boolean last,
        @Nullable Now now) {

    /**
     * The figures of the books today.
     *
     * @param changed whether anything was entered since the home has counted
     * @param warnings what of the month is not settled
     */
    @Serdeable
    public record Now(Money cash, Money bank, boolean changed, List<ClosingWarning> warnings) {}

    ClosingView with(Now today) {
        return new ClosingView(
                id,
                homeId,
                homeName,
                area,
                month,
                state,
                bookCash,
                bookBank,
                countedCash,
                statementBank,
                cashExplanation,
                bankExplanation,
                bankStatementId,
                submittedBy,
                submittedAt,
                decidedBy,
                decidedAt,
                returnReason,
                reopenedBy,
                reopenedAt,
                reopenReason,
                last,
                today);
    }
}
