package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** A living standard that its office has not published. */
@Serdeable
record LivingDraft(long id, int version, Area area, LivingEntry details, Instant updatedAt, String updatedBy) {}
