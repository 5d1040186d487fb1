package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * What food costs in the homes of the caller's scope in a month, beside the homes of the same county.
 *
 * @param month e.g. {@code 2026-11}
 */
@Serdeable
record FoodPricesView(String month, List<HomeMeals> homes, List<KindPrice> kinds) {

    /**
     * @param area the county, or the city where there are none
     * @param spent yuan for food, by the books
     * @param personDays days that residents lived in the home
     * @param perPersonDay yuan; null: nobody lived there or nothing was spent
     * @param median of the homes of the area; null: no home has spent anything
     * @param abovePercent how far above the median, in percent; below zero: below it
     */
    @Serdeable
    record HomeMeals(
            long homeId,
            String homeName,
            String area,
            Money spent,
            long personDays,
            @Nullable BigDecimal perPersonDay,
            @Nullable BigDecimal median,
            @Nullable BigDecimal abovePercent) {}

    /**
     * @param yuanPerKg on average of the month
     * @param median of the homes of the area
     * @param homes how many homes of the area bought it
     */
    @Serdeable
    record KindPrice(
            long homeId,
            String homeName,
            FoodKind food,
            BigDecimal weightKg,
            Money amount,
            BigDecimal yuanPerKg,
            BigDecimal median,
            int homes,
            BigDecimal abovePercent) {}
}
