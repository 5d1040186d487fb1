package org.yian.duty;

/** The parts of a day; a home is never without somebody on duty at night. */
enum Shift {
    DAY,
    EVENING,
    NIGHT
}
