package org.yian.care;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What a home tells of an incident.
 *
 * @param residentId null when it concerns no single resident
 * @param measures what was done
 * @param personsTold relatives, director, township who were told
 */
@Serdeable
record IncidentReport(
        @Nullable Long residentId,
        @NotNull IncidentKind kind,
        @NotNull IncidentSeverity severity,
        @NotNull Instant occurredAt,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 2000) String description,
        @NotBlank @Size(max = 2000) String measures,
        @NotBlank @Size(max = 300) String personsTold,
        boolean sentToHospital) {

    IncidentReport tidied() {
        return new IncidentReport(
                residentId,
                kind,
                severity,
                occurredAt,
                place.strip(),
                description.strip(),
                measures.strip(),
                personsTold.strip(),
                sentToHospital);
    }
}
