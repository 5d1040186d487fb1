package org.yian.funds;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Which entries a list shows.
 *
 * @param q part of the summary or of the name of who paid or was paid
 * @param source entries that touch this source
 * @param category the name of a category of expense or of a kind of income
 * @param place entries that move money there or away from there
 * @param forbidden entries with an expense that its source is not allowed to pay
 */
@Introspected
record EntryFilter(
        @QueryValue @Nullable Long home,
        @QueryValue @Nullable @Size(max = 12) String city,
        @QueryValue @Nullable @Size(max = 12) String county,
        @QueryValue @Nullable EntryKind kind,
        @QueryValue @Nullable FundSource source,
        @QueryValue @Nullable @Size(max = 20) String category,
        @QueryValue @Nullable MoneyPlace place,
        @QueryValue @Nullable LocalDate from,
        @QueryValue @Nullable LocalDate to,
        @QueryValue @Nullable Boolean forbidden,
        @QueryValue @Nullable @Size(max = 60) String q) {}
