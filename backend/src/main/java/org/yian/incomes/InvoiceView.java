package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * What a boarder owes a home for a month.
 *
 * @param month e.g. {@code 2026-11}
 * @param number of the home and year
 * @param days on which the boarder lived there, of so many of the month
 * @param due yuan that are neither paid nor waived
 * @param daysOverdue 0: in time, or settled
 */
@Serdeable
public record InvoiceView(
        long id,
        long homeId,
        String homeName,
        long residentId,
        String name,
        String month,
        int year,
        int number,
        Money monthlyFee,
        int days,
        int daysOfMonth,
        Money amount,
        Money paid,
        Money waived,
        Money due,
        LocalDate dueOn,
        int daysOverdue,
        @Nullable String issuedBy,
        Instant issuedAt) {}
