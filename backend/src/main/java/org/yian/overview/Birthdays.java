package org.yian.overview;

import java.time.LocalDate;

/** When somebody has birthday. Who was born on 29 February has it on the 28th in years without that day. */
final class Birthdays {

    private Birthdays() {}

    /** The next birthday, today included. */
    static LocalDate next(LocalDate birthDate, LocalDate today) {
        LocalDate thisYear = birthDate.withYear(today.getYear());
        return thisYear.isBefore(today) ? birthDate.withYear(today.getYear() + 1) : thisYear;
    }
}
