package org.yian.audit;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Role;

/**
 * One change of an object as its history shows it.
 *
 * @param action dotted noun and verb, e.g. {@code home.edit}
 * @param displayName who did it; the user name when the account is gone
 * @param fields what became different; empty when only the fact matters
 */
@Serdeable
public record ChangeView(
        long id, Instant occurredAt, String action, String displayName, @Nullable Role role, List<FieldChange> fields) {

    /**
     * @param field the path of the entry, e.g. {@code place.address}
     * @param before null: there was nothing
     * @param after null: nothing is left
     */
    @Serdeable
    public record FieldChange(String field, @Nullable String before, @Nullable String after) {}
}
