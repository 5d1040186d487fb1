package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;

/** Whether a source may pay a category of expense. */
@Serdeable
public enum Verdict {
    ALLOWED,
    /** Only with the approval of the county. */
    COUNTY,
    /** Only under a rule of the city that is recorded with its document. */
    CITY_RULE,
    FORBIDDEN
}
