package org.yian.audit;

import io.micronaut.serde.annotation.Serdeable;

/** A state that an event of a test remembers. */
@Serdeable
record TestState(String name, int beds) {}
