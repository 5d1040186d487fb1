package org.yian.assessments;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The rate of the caller's scope, and of each part of it. */
@Serdeable
record CentralisedRates(CentralisedRate total, List<CentralisedRate> regions) {}
