package org.yian.incomes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Which invoices a list shows.
 *
 * @param month e.g. {@code 2026-11}
 * @param unpaid true: only those of which something is due, those that are due longest first
 * @param overdue true: of these only those past the day by which they should be paid
 */
@Introspected
record InvoiceFilter(
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable @Size(max = 12) String city,
        @QueryValue @Nullable @Size(max = 12) String county,
        @QueryValue @Nullable Long resident,
        @QueryValue @Nullable @Pattern(regexp = FeeRequests.MONTH) String month,
        @QueryValue @Nullable Boolean unpaid,
        @QueryValue @Nullable Boolean overdue) {

    boolean onlyUnpaid() {
        return Boolean.TRUE.equals(unpaid) || onlyOverdue();
    }

    boolean onlyOverdue() {
        return Boolean.TRUE.equals(overdue);
    }
}
