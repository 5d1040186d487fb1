package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;

/** What a live check says of a field, in the reader's language. */
@Serdeable
record FindingView(String field, String message) {}
