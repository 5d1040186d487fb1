package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;

/** Why an expense needs the county. */
@Serdeable
public enum CountyReason {
    /** The matrix of sources and categories asks for it. */
    MATRIX,
    /** Cash above the threshold. */
    CASH,
    /** Cash to the same payee on the same day, together above the threshold of cash. */
    SPLIT,
    /** Above the threshold of any expense. */
    AMOUNT,
    /** More than the approved budget has left. */
    BUDGET
}
