package org.yian.access;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.yian.platform.Database;
import org.yian.platform.Role;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

/** Uploads in parts and keys of devices: they belong to one account, those of a foreign place to another one there. */
@Singleton
class OfflineRoutes implements RouteContribution {

    private final Database database;
    private final TestAccounts accounts;

    OfflineRoutes(Database database, TestAccounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    @Override
    public Map<String, RouteObjects.Maker> makers() {
        return Map.of("half-upload", this::halfUpload, "device", this::device, "zero", (place, caller) -> "0");
    }

    @Override
    public Map<String, RouteObjects.Body> bodies() {
        return Map.of(
                "PUT /api/uploads/{id}",
                (place, caller) ->
                        "{\"name\":\"a.jpg\",\"sizeBytes\":1,\"sha256\":\"" + "a".repeat(64) + "\",\"evidence\":true}",
                "PUT /api/inspections/{id}/visit",
                (place, caller) -> "{\"begunAt\":\"2026-01-05T01:00:00Z\",\"clockAheadSeconds\":0}",
                "PUT /api/inspections/{id}/follow-ups/{itemId}",
                (place, caller) -> "{\"seen\":\"NOT_DONE\"}",
                "PUT /api/inspections/{id}/supplements/{supplementId}",
                (place, caller) -> "{\"itemCode\":\"LIC-01\",\"result\":\"PASS\"}");
    }

    private String halfUpload(RouteObjects.Place place, RouteObjects.Caller caller) {
        UUID id = UUID.randomUUID();
        database.change(
                """
                INSERT INTO attachment_upload (id, account_id, size_bytes, sha256, original_name, evidence, created_at)
                VALUES (?, ?, 1, REPEAT('a', 64), 'a.jpg', TRUE, UTC_TIMESTAMP(6))
                """,
                id,
                owner(place, caller));
        return id.toString();
    }

    private String device(RouteObjects.Place place, RouteObjects.Caller caller) {
        UUID id = UUID.randomUUID();
        database.change(
                """
                INSERT INTO device_key (account_id, device_id, salt, created_at, used_at)
                VALUES (?, ?, REPEAT('a', 32), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))
                """,
                owner(place, caller),
                id);
        return id.toString();
    }

    private long owner(RouteObjects.Place place, RouteObjects.Caller caller) {
        if (!place.countyCode().equals(TestHomes.CHENGGUAN)) {
            return caller.accountId();
        }
        String other = accounts.insert(Role.COUNTY, TestHomes.CHENGGUAN, null, null);
        return database.count("SELECT id FROM account WHERE username = ?", other);
    }
}
