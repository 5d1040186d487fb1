package org.yian.supervision;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A supervising order in a list.
 *
 * @param issuer the region whose office issued it
 * @param items how many overdue items it names
 * @param late whether the answer is overdue
 */
@Serdeable
public record OrderRow(
        long id,
        String number,
        long homeId,
        String homeName,
        @Nullable String areaName,
        String issuer,
        OrderState state,
        LocalDate answerDueOn,
        boolean late,
        long items,
        Instant issuedAt) {}
