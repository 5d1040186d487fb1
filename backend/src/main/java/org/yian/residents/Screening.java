package org.yian.residents;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** The questions that every admission answers; {@link Prohibitions} tells what a yes forbids (国办函〔2025〕75号; the speech: 违规收养). */
@Serdeable
record Screening(@NotNull Boolean severeMentalIllness, @NotNull Boolean contagiousDisease, @NotNull Boolean vagrant) {

    /**
     * Whether an answer keeps a whole roster out; who may be admitted to a licensed home is registered alone.
     *
     * @param home whether the persons live in a home
     */
    boolean forbidsRoster(boolean home) {
        return vagrant || (home && (severeMentalIllness || contagiousDisease));
    }
}
