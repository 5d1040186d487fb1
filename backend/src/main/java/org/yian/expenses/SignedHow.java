package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;

/** How somebody has signed for money. */
@Serdeable
public enum SignedHow {
    /** On the screen of a phone. */
    PHONE,
    /** On the printed list, whose scan is kept with it. */
    PAPER
}
