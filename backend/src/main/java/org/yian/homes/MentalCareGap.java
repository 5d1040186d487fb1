package org.yian.homes;

/** What a home lacks for persons with a severe mental illness (国办函〔2025〕75号). */
public enum MentalCareGap {
    /** No medical licence is recorded, or the record was withdrawn. */
    LICENCE,
    /** The day lies before the licence or after it. */
    LICENCE_PERIOD,
    FULL_TIME_STAFF,
    SEPARATE_UNIT
}
