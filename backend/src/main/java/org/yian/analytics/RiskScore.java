package org.yian.analytics;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/**
 * The risk of a home, 0 to 100, with everything that makes it.
 *
 * @param score the sum of the parts, rounded half-up to a whole number
 * @param lastInspectedOn null: never inspected
 */
@Serdeable
public record RiskScore(
        long homeId,
        String homeName,
        @Nullable RegionName city,
        @Nullable RegionName county,
        LocalDate asOf,
        int score,
        @Nullable LocalDate lastInspectedOn,
        List<Part> parts) {

    /**
     * One part of the score: {@code points = min(count × pointsEach, most)}.
     *
     * @param count how many of it; null: a home that was never inspected, which gets the most
     */
    @Serdeable
    public record Part(
            RiskPart part, @Nullable BigDecimal count, BigDecimal pointsEach, BigDecimal most, BigDecimal points) {}
}
