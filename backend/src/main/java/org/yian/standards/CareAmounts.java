package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;
import org.yian.platform.Money;

/** Yuan of the three tiers, a month. */
@Serdeable
public record CareAmounts(Money independent, Money partiallyDependent, Money dependent) {

    static CareAmounts of(CareStandard standard) {
        return new CareAmounts(standard.independent(), standard.partiallyDependent(), standard.dependent());
    }
}
