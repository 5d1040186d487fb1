package org.yian.plans;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.rectifications.FundSource;
import org.yian.rectifications.ItemState;
import org.yian.rectifications.Severity;

/**
 * A plan with its lines.
 *
 * @param decisionNote what the county said; the reason where it was returned
 * @param mayDecide whether the reader approves or returns it
 */
@Serdeable
public record HomePlan(
        PlanRow plan,
        String objectives,
        String submittedBy,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionNote,
        List<Line> lines,
        boolean mayDecide) {

    /**
     * What the home means to do about an item, as it was when the plan was handed in.
     *
     * @param state of the item now
     * @param cost in yuan
     */
    @Serdeable
    public record Line(
            long itemId,
            String number,
            String itemCode,
            String problem,
            Severity severity,
            boolean fireDepartment,
            ItemState state,
            String measure,
            String responsiblePerson,
            @Nullable BigDecimal cost,
            @Nullable FundSource fundSource,
            LocalDate deadline) {}
}
