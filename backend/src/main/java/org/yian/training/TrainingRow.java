package org.yian.training;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.yian.regions.RegionName;

/**
 * A training.
 *
 * @param attended how many of the caller's scope came
 * @param own whether the caller's office holds it and may change it
 */
@Serdeable
record TrainingRow(
        long id,
        int version,
        TrainingLevel level,
        @Nullable RegionName region,
        TrainingDetails details,
        long attended,
        long passed,
        boolean own) {}
