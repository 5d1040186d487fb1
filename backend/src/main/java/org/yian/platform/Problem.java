package org.yian.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type stable URI of the kind of problem
 * @param detail what, why and the way out, in the reader's language
 * @param violations the fields that are wrong
 * @param current for a stale write: the state that the server holds
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Violation> violations,
        @Nullable String traceId,
        @Nullable Object current) {

    /** One field that is wrong, by its JSON name. */
    @Serdeable
    public record Violation(String field, String message) {}
}
