package org.yian.homes;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one home and what follows from them.
 *
 * @param residents all who live there today, boarders included
 * @param occupancyPercent one decimal; null without beds
 * @param managers active staff other than volunteers
 * @param requiredManagers by the ratio in force today
 * @param professionalCareWorkers staff with a care-worker certificate in force today, or registered nurses
 * @param openItems rectification items that are not closed
 */
@Serdeable
record Figures(
        int beds,
        int residents,
        @Nullable BigDecimal occupancyPercent,
        int managers,
        int requiredManagers,
        int shortfall,
        int professionalCareWorkers,
        int openItems,
        int openFireItems,
        int overdueItems) {}
