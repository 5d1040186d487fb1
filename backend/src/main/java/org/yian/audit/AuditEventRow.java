package org.yian.audit;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Role;
import org.yian.platform.Row;

/**
 * An event in the list.
 *
 * @param displayName the name of who acted; null for somebody without an account
 * @param role the role at that time
 * @param sealed whether the chain holds it already
 */
@Serdeable
record AuditEventRow(
        long id,
        Instant occurredAt,
        String username,
        @Nullable String displayName,
        @Nullable Role role,
        String address,
        String action,
        String objectType,
        String objectId,
        @Nullable String objectName,
        @Nullable Long homeId,
        @Nullable String homeName,
        boolean sealed) {

    static final String COLUMNS =
            """
            e.id, e.occurred_at, e.username, a.display_name, e.role, e.address, e.action, e.object_type, e.object_id,
            e.object_name, e.home_id, h.name AS home_name, s.position""";

    static final String TABLES =
            """
            audit_event e LEFT JOIN account a ON a.id = e.account_id LEFT JOIN home h ON h.id = e.home_id
            LEFT JOIN audit_seal s ON s.event_id = e.id""";

    static AuditEventRow of(Row row) {
        return new AuditEventRow(
                row.number("id"),
                row.moment("occurred_at"),
                row.text("username"),
                row.textOrNull("display_name"),
                row.choiceOrNull("role", Role.class),
                row.text("address"),
                row.text("action"),
                row.text("object_type"),
                row.text("object_id"),
                row.textOrNull("object_name"),
                row.numberOrNull("home_id"),
                row.textOrNull("home_name"),
                row.numberOrNull("position") != null);
    }

    AuditEventRow withoutObjectName() {
        return new AuditEventRow(
                id,
                occurredAt,
                username,
                displayName,
                role,
                address,
                action,
                objectType,
                objectId,
                null,
                homeId,
                homeName,
                sealed);
    }
}
