package org.yian.audit;

import org.jspecify.annotations.Nullable;

/**
 * What is told of one change.
 *
 * @param action dotted noun and verb, e.g. {@code home.edit}
 * @param objectType the kind of object, e.g. {@code home}
 * @param objectName what people call the object
 * @param homeId the home that the object belongs to, if any: decides which auditors see the event
 * @param regionCode the region that the object belongs to, if it is no home's; null: the region of who acts
 * @param before the state before, a {@code @Serdeable} record without secrets; null for a creation
 * @param after the state after; null for a removal
 */
public record AuditEntry(
        String action,
        String objectType,
        String objectId,
        @Nullable String objectName,
        @Nullable Long homeId,
        @Nullable String regionCode,
        @Nullable Object before,
        @Nullable Object after) {

    public static AuditEntry of(String action, String objectType, Object objectId, @Nullable String objectName) {
        return new AuditEntry(action, objectType, String.valueOf(objectId), objectName, null, null, null, null);
    }

    public AuditEntry atHome(@Nullable Long id) {
        return new AuditEntry(action, objectType, objectId, objectName, id, regionCode, before, after);
    }

    public AuditEntry inRegion(@Nullable String code) {
        return new AuditEntry(action, objectType, objectId, objectName, homeId, code, before, after);
    }

    public AuditEntry changed(@Nullable Object from, @Nullable Object to) {
        return new AuditEntry(action, objectType, objectId, objectName, homeId, regionCode, from, to);
    }
}
