package org.yian.training;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A training with those of the caller's scope who came. */
@Serdeable
record TrainingView(TrainingRow training, List<Participant> participants) {

    /** Somebody who came. */
    @Serdeable
    record Participant(long staffId, String name, long homeId, String homeName, boolean passed) {}
}
