package org.yian.analytics;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How often something was found wrong.
 *
 * @param key the code of an item or a division, a category, or a month as 2026-03
 * @param severity of an item, else null
 * @param inspections how many inspections looked at it
 * @param asked answers that applied
 * @param failed of them
 * @param percent failed of asked, one decimal, rounded half-up; null: nothing was asked
 */
@Serdeable
record FailRate(
        String key,
        String name,
        String nameEn,
        @Nullable String severity,
        long inspections,
        long asked,
        long failed,
        @Nullable BigDecimal percent) {

    static @Nullable BigDecimal percent(long failed, long asked) {
        return asked == 0
                ? null
                : BigDecimal.valueOf(failed * 100).divide(BigDecimal.valueOf(asked), 1, RoundingMode.HALF_UP);
    }
}
