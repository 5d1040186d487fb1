package org.yian.plans;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list.
 *
 * @param items how many items of the ledger it plans
 * @param closed how many of them are closed by now
 * @param cost of all items, in yuan
 * @param lastDeadline the latest of its deadlines
 */
@Serdeable
public record PlanRow(
        long id,
        String number,
        long homeId,
        String homeName,
        @Nullable String areaName,
        PlanState state,
        String leader,
        long items,
        long closed,
        BigDecimal cost,
        LocalDate lastDeadline,
        Instant submittedAt) {}
