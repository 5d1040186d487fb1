package org.yian.training;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is entered of a training.
 *
 * @param heldOn its first day
 * @param hours in all
 */
@Serdeable
record TrainingDetails(
        @NotBlank @Size(max = 200) String topic,
        @NotNull LocalDate heldOn,
        @NotNull @DecimalMin("0.5") @DecimalMax("500") @Digits(integer = 3, fraction = 1) BigDecimal hours,
        @Nullable @Size(max = 200) String place) {

    TrainingDetails tidied() {
        return new TrainingDetails(
                topic.strip(), heldOn, hours, place == null || place.isBlank() ? null : place.strip());
    }
}
