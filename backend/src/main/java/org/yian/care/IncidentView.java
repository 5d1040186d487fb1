package org.yian.care;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident with all that was added to it.
 *
 * @param report as it was filed; it never changes
 * @param notes what was learned later, the oldest first
 * @param acknowledgement of the county; null as long as there is none
 * @param waitsForCounty whether it is serious and the county has not acknowledged it
 */
@Serdeable
record IncidentView(
        long id,
        long homeId,
        String homeName,
        @Nullable String residentName,
        IncidentReport report,
        Instant reportedAt,
        String reportedBy,
        List<Note> notes,
        @Nullable Acknowledgement acknowledgement,
        boolean waitsForCounty) {

    /** Something that was learned later. */
    @Serdeable
    record Note(Instant notedAt, String notedBy, String note) {}

    /** The county has seen the incident. */
    @Serdeable
    record Acknowledgement(Instant acknowledgedAt, String acknowledgedBy, @Nullable String note) {}
}
