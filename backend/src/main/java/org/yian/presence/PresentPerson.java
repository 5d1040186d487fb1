package org.yian.presence;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the roster of a home.
 *
 * @param bed room and bed, e.g. {@code 101-2}
 * @param leave the open leave, if any
 */
@Serdeable
record PresentPerson(long id, String name, @Nullable String bed, @Nullable LeaveView leave) {}
