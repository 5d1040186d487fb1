package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import org.yian.platform.Money;

/**
 * What a list of incomes adds up to, without what was taken back.
 *
 * @param amount yuan
 */
@Serdeable
record IncomeTotals(long count, Money amount) {}
