package org.yian.homes;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;

/**
 * Whether a home may admit persons with a severe mental illness.
 *
 * @param gaps what it lacks on the day that was asked for; empty: it may
 * @param records newest first; the newest counts
 */
@Serdeable
record MentalCareView(Set<MentalCareGap> gaps, List<MentalCareRecord> records) {}
