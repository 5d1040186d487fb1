package org.yian.residents;

/** As the identity number tells it. */
public enum Sex {
    MALE,
    FEMALE
}
