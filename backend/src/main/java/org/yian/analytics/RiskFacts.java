package org.yian.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a home when its risk is computed.
 *
 * @param lastInspectedOn null: never inspected
 * @param lastScore of the last inspection, 0 to 100; null: none
 * @param missingManagers below the ratio of domain.md section 8
 * @param lateDeaths of the last twelve months, filed later than allowed
 * @param openMonths of the books that should have been closed
 */
record RiskFacts(
        long homeId,
        String homeName,
        String cityCode,
        @Nullable String countyCode,
        @Nullable LocalDate lastInspectedOn,
        @Nullable BigDecimal lastScore,
        int criticalItems,
        int overdueItems,
        int missingManagers,
        int lateDeaths,
        int deathFindings,
        int openMonths) {}
