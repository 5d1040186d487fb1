package org.yian.audit;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * An event with what it changed.
 *
 * @param before the state before, as JSON text; null when there was none or the reader may not see it
 * @param after the state after, likewise
 * @param traceId the number of the request
 */
@Serdeable
record AuditEventView(AuditEventRow event, @Nullable String before, @Nullable String after, @Nullable String traceId) {

    AuditEventView withoutStates() {
        return new AuditEventView(event, null, null, traceId);
    }

    AuditEventView withEvent(AuditEventRow shown) {
        return new AuditEventView(shown, before, after, traceId);
    }
}
