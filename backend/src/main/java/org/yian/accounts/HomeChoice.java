package org.yian.accounts;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A home to choose for an account.
 *
 * @param place the county, or the city where it has none
 */
@Serdeable
record HomeChoice(long id, String name, String place) {}
