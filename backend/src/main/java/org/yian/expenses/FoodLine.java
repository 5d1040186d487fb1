package org.yian.expenses;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.yian.platform.Money;

/**
 * How much of a kind of food was bought.
 *
 * @param weightKg kilograms
 * @param amount yuan
 * @param yuanPerKg follows from weight and amount; not read from requests
 */
@Serdeable
record FoodLine(
        @NotNull FoodKind food,
        @NotNull @DecimalMin("0.01") @Digits(integer = 8, fraction = 2) BigDecimal weightKg,
        @NotNull Money amount,
        @Nullable BigDecimal yuanPerKg) {}
