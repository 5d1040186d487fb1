package org.yian.expenses;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;

/**
 * Which expenses a list shows.
 *
 * @param q part of the payee, the purpose, the handler or the number of the voucher
 * @param month e.g. {@code 2026-11}
 * @param waiting true: only those that wait for the caller
 */
@Introspected
record ExpenseFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable @Size(max = 12) String city,
        @QueryValue @Nullable @Size(max = 12) String county,
        @QueryValue @Nullable ExpenseState state,
        @QueryValue @Nullable FundSource source,
        @QueryValue @Nullable ExpenseCategory category,
        @QueryValue @Nullable @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month,
        @QueryValue @Nullable Boolean waiting) {}
