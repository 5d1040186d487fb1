package org.yian.rectifications;

/** What happened to an item: one line of its timeline. */
enum StepAction {
    OPENED,
    PLANNED,
    SUBMITTED,
    RETURNED,
    CLOSED,
    EXTENSION_REQUESTED,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    FIRE_GUIDANCE,
    FIRE_CONFIRMED,
    CANNOT_BE_UPGRADED
}
