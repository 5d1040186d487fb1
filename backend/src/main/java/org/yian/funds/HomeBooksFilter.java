package org.yian.funds;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;

/**
 * Whose books a list shows.
 *
 * @param q part of the name of the home, or of its pinyin
 */
@Introspected
record HomeBooksFilter(
        @QueryValue @Nullable @Size(max = 12) String city,
        @QueryValue @Nullable @Size(max = 12) String county,
        @QueryValue @Nullable BooksStanding standing,
        @QueryValue @Nullable @Size(max = 60) String q) {}
