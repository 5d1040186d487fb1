package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;

/** By what the use of funds is listed. */
@Serdeable
public enum FundUseGroup {
    TOTAL,
    CITY,
    COUNTY,
    HOME
}
