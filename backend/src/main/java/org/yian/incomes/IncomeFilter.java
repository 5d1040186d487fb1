package org.yian.incomes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;

/**
 * Which incomes a list shows.
 *
 * @param q part of the name of who paid, or of the purpose
 */
@Introspected
record IncomeFilter(
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable @Size(max = 12) String city,
        @QueryValue @Nullable @Size(max = 12) String county,
        @QueryValue @Nullable IncomeKind kind,
        @QueryValue @Nullable FundSource source,
        @QueryValue @Nullable Long project,
        @QueryValue @Nullable LocalDate from,
        @QueryValue @Nullable LocalDate to,
        @QueryValue @Nullable @Size(max = 60) String q) {}
