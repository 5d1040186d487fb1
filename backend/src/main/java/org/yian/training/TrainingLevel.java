package org.yian.training;

/** Whose office holds a training. */
enum TrainingLevel {
    PROVINCE,
    CITY,
    COUNTY
}
