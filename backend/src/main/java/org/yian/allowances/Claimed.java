package org.yian.allowances;

import org.yian.platform.Money;

/** What is claimed back of a month. */
record Claimed(Money living, Money care) {

    static final Claimed NOTHING = new Claimed(Money.ZERO, Money.ZERO);

    Claimed plus(Claimed other) {
        return new Claimed(living.plus(other.living), care.plus(other.care));
    }
}
