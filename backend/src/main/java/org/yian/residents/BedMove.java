package org.yian.residents;

import io.micronaut.serde.annotation.Serdeable;

/** Another bed in the same home for a person, and the version that it was chosen on. */
@Serdeable
record BedMove(int version, long bedId) {}
