package org.yian.inspections;

/** How an earlier finding was seen on site. */
enum SeenState {
    DONE,
    PARTLY,
    NOT_DONE
}
