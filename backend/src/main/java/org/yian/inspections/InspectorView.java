package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;

/** An inspector with the number of the law-enforcement certificate. */
@Serdeable
public record InspectorView(long accountId, String name, String lawEnforcementNumber) {}
