package org.yian.policies;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A day on which the calendar differs from the week.
 *
 * @param working true: a Saturday or Sunday that is worked; false: a day off from Monday to Friday
 * @param source the document that says so
 */
@Serdeable
record Holiday(LocalDate day, boolean working, String name, String source, int version) {}
