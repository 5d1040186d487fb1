package org.yian.care;

/** What happened: the nine service risks of GB 38600-2019, and anything else. */
enum IncidentKind {
    CHOKING,
    MISTAKEN_INTAKE,
    PRESSURE_SORE,
    SCALD,
    BED_FALL,
    FALL,
    HARM_TO_SELF_OR_OTHERS,
    WANDERING,
    ACTIVITY_ACCIDENT,
    OTHER
}
