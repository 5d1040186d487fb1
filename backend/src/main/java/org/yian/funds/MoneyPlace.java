package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;

/** Where money lies. */
@Serdeable
public enum MoneyPlace {
    /** 库存现金 */
    CASH,
    /** 银行存款 */
    BANK
}
