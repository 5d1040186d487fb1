package org.yian.assessments;

/** Why an assessment was made. */
enum Occasion {
    FIRST,
    YEARLY,
    CHANGE
}
