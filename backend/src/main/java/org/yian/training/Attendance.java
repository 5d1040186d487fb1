package org.yian.training;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All who came to a training. */
@Serdeable
record Attendance(int version, @NotNull @Size(max = 1000) @Valid List<Attendee> attendees) {

    /** Somebody who came; {@code passed} tells whether the examination was passed. */
    @Serdeable
    record Attendee(long staffId, boolean passed) {}
}
