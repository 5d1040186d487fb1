package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;

/** Where a project stands. */
@Serdeable
public enum ProjectState {
    OPEN,
    /** Not finished by the day by which it should be. */
    OVERDUE,
    FINISHED
}
