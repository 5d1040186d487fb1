package org.yian.assessments;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;
import org.yian.residents.SelfCareTier;

/**
 * The six indicators (Measures 2021, art. 21): whether the person is able to without help.
 *
 * @param gettingUp in and out of bed
 * @param walking indoors
 */
@Serdeable
record Indicators(
        @NotNull Boolean eating,
        @NotNull Boolean dressing,
        @NotNull Boolean gettingUp,
        @NotNull Boolean toilet,
        @NotNull Boolean walking,
        @NotNull Boolean bathing) {

    private static final int MOST_OF_PARTIAL = 3;

    /** All six able: independent; one to three not able: partially dependent; four to six: dependent (art. 22). */
    SelfCareTier tier() {
        long unable = Stream.of(eating, dressing, gettingUp, toilet, walking, bathing)
                .filter(able -> !able)
                .count();
        if (unable == 0) {
            return SelfCareTier.INDEPENDENT;
        }
        return unable <= MOST_OF_PARTIAL ? SelfCareTier.PARTIALLY_DEPENDENT : SelfCareTier.DEPENDENT;
    }
}
