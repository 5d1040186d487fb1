package org.yian.training;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.yian.regions.RegionName;

/** A training that somebody came to. */
@Serdeable
record AttendedTraining(
        long id, TrainingLevel level, @Nullable RegionName region, TrainingDetails details, boolean passed) {}
