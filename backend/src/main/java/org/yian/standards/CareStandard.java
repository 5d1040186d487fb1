package org.yian.standards;

import java.time.Instant;
import java.time.LocalDate;
import org.yian.platform.Money;
import org.yian.residents.SelfCareTier;

/**
 * A published care standard of a city.
 *
 * @param independent yuan a month, as the two others
 * @param publishedAt when it became known
 */
public record CareStandard(
        long id,
        String cityCode,
        LocalDate effectiveFrom,
        Money independent,
        Money partiallyDependent,
        Money dependent,
        String documentNumber,
        Instant publishedAt) {

    /** Yuan a month of a tier. */
    public Money of(SelfCareTier tier) {
        return switch (tier) {
            case INDEPENDENT -> independent;
            case PARTIALLY_DEPENDENT -> partiallyDependent;
            case DEPENDENT -> dependent;
        };
    }
}
