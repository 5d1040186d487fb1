package org.yian.allowances;

import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.residents.SelfCareTier;

/** What a person is entitled to for a month. */
record Due(Person.SupportRecord record, Person.Place place, @Nullable SelfCareTier tier, Money living, Money care) {

    Money amount() {
        return living.plus(care);
    }
}
