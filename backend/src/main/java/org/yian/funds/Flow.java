package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;

/** Which way the amount of a posting goes. */
@Serdeable
public enum Flow {
    OPENING,
    INCOME,
    EXPENSE,
    /** Between cash and bank; no source has more or less for it. */
    MOVE
}
