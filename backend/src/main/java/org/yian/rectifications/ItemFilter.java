package org.yian.rectifications;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which items of the ledger a list or a report shows.
 *
 * @param q part of the number, the home's name or its pinyin initials, the requirement or the problem
 * @param state several: items in any of them; none: all
 * @param overdue true: only items past their deadline and not closed
 * @param fire true: only items of the fire department
 * @param category in either language
 * @param repeated true: only what failed at the same home before
 * @param extension true: only items with an extension that is asked for and not decided
 */
@Introspected
public record ItemFilter(
        @QueryValue @Nullable @Size(max = 60) String q,
        @QueryValue @Nullable Long homeId,
        @QueryValue @Nullable String city,
        @QueryValue @Nullable String county,
        @QueryValue @Nullable String township,
        @QueryValue @Nullable List<ItemState> state,
        @QueryValue @Nullable Boolean overdue,
        @QueryValue @Nullable Boolean fire,
        @QueryValue @Nullable Severity severity,
        @QueryValue @Nullable String category,
        @QueryValue @Nullable UUID inspection,
        @QueryValue @Nullable LocalDate dueFrom,
        @QueryValue @Nullable LocalDate dueTo,
        @QueryValue @Nullable Boolean extension,
        @QueryValue @Nullable Boolean repeated) {

    /** The items of one inspection. */
    public static ItemFilter ofInspection(UUID inspection) {
        return new ItemFilter(
                null, null, null, null, null, null, null, null, null, null, inspection, null, null, null, null);
    }

    /** The items of a home that are past their deadline and not closed. */
    public static ItemFilter overdueOf(long homeId) {
        return new ItemFilter(
                null, homeId, null, null, null, null, true, null, null, null, null, null, null, null, null);
    }

    /** The same, of the fire department's items. */
    public ItemFilter ofFire() {
        return new ItemFilter(
                q,
                homeId,
                city,
                county,
                township,
                state,
                overdue,
                true,
                severity,
                category,
                inspection,
                dueFrom,
                dueTo,
                extension,
                repeated);
    }

    /** The same without what one chooses by the totals: state and overdue. */
    ItemFilter ofAnyState() {
        return new ItemFilter(
                q,
                homeId,
                city,
                county,
                township,
                null,
                null,
                fire,
                severity,
                category,
                inspection,
                dueFrom,
                dueTo,
                extension,
                repeated);
    }
}
