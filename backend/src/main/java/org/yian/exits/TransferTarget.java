package org.yian.exits;

import io.micronaut.serde.annotation.Serdeable;
import org.yian.regions.RegionName;

/** A home that a person could be transferred to. */
@Serdeable
record TransferTarget(long homeId, String homeName, RegionName area, long freeBeds) {}
