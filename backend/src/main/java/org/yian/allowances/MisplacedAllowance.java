package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import org.yian.platform.Money;

/**
 * A payment that lies in the books of a home in which the person did not live any more on the first day of its month.
 *
 * @param month what was paid for, e.g. {@code 2026-11}
 * @param living yuan, without what is claimed back of it
 * @param movable whether both homes belong to one office, so that the money can be moved in the books
 */
@Serdeable
record MisplacedAllowance(
        long paymentId,
        long residentId,
        String name,
        String month,
        long fromHomeId,
        String fromHomeName,
        long toHomeId,
        String toHomeName,
        Money living,
        Money care,
        boolean movable) {}
