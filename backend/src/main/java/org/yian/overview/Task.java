package org.yian.overview;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs doing, with its first rows.
 *
 * @param count how many rows there are in all
 * @param path the page that lists them
 */
@Serdeable
record Task(Kind kind, long count, String path, List<Line> lines) {

    /** What is to be done. */
    enum Kind {
        INCIDENTS_TO_ACKNOWLEDGE,
        OVERDUE_ITEMS,
        ITEMS_TO_REVIEW,
        EXTENSION_REQUESTS,
        PLANS_TO_APPROVE,
        ORDERS_TO_ANSWER,
        ORDERS_TO_CLOSE,
        RETURNED_ITEMS,
        ITEMS_DUE_SOON,
        CRITICAL_ITEMS,
        FIRE_ITEMS_TO_CONFIRM,
        UNFINISHED_INSPECTIONS,
        VISITS_PLANNED,
        HOMES_UNSEEN,
        CITIES_WITHOUT_STANDARD,
        EXITS_WAITING,
        TRANSFERS_WAITING,
        EXPENSES_WAITING,
        BUDGETS_WAITING,
        DEATH_FINDINGS,
        DEATHS_TO_VERIFY,
        OVERDUE_LEAVES,
        LONG_LEAVES,
        ROLL_CALLS_DIFFER,
        MENTAL_CARE_LAPSED,
        HOLIDAYS_MISSING,
        MONTH_TO_CLOSE,
        CLOSINGS_TO_CONFIRM,
        CLOSINGS_LATE,
        ALLOWANCES_MISPLACED,
        BOARDER_ARREARS,
        PROJECTS_OVERDUE
    }

    /**
     * @param detail what it is about
     * @param date the deadline or the day, ISO
     * @param path the page of the row; null when there is none
     */
    @Serdeable
    record Line(String title, String detail, @Nullable String date, @Nullable String path) {}
}
