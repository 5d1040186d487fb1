package org.yian.residents;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;

/** The questions that every admission answers; a yes forbids it (国办函〔2025〕75号; the speech: 违规收养). */
@Serdeable
record Screening(@NotNull Boolean severeMentalIllness, @NotNull Boolean contagiousDisease, @NotNull Boolean vagrant) {

    /** The names of the questions answered with yes. */
    List<String> prohibitions() {
        List<String> found = new ArrayList<>();
        if (severeMentalIllness) {
            found.add("severe-mental-illness");
        }
        if (contagiousDisease) {
            found.add("contagious-disease");
        }
        if (vagrant) {
            found.add("vagrant");
        }
        return found;
    }
}
