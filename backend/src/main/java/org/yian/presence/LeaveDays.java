package org.yian.presence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts the nights of a leave: whoever leaves and is back on the same day was away for none. */
final class LeaveDays {

    private LeaveDays() {}

    static long between(LocalDate leftOn, LocalDate backOn) {
        return Math.max(0, ChronoUnit.DAYS.between(leftOn, backOn));
    }

    /** The nights of a leave that begin in the year. */
    static long inYear(LocalDate leftOn, LocalDate backOn, int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = from.plusYears(1);
        return between(leftOn.isAfter(from) ? leftOn : from, backOn.isBefore(to) ? backOn : to);
    }
}
