package org.yian.devices;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;

/** Salts of device keys by account and device. */
@Singleton
final class DeviceKeyRepository {

    private final Database database;

    DeviceKeyRepository(Database database) {
        this.database = database;
    }

    Optional<byte[]> salt(long accountId, UUID deviceId) {
        return database.first(
                "SELECT salt FROM device_key WHERE account_id = ? AND device_id = ?",
                row -> row.bytes("salt"),
                accountId,
                deviceId);
    }

    void used(long accountId, UUID deviceId, Instant at) {
        database.change(
                "UPDATE device_key SET used_at = ? WHERE account_id = ? AND device_id = ?", at, accountId, deviceId);
    }

    /** False: there is one already. */
    boolean insertNew(long accountId, UUID deviceId, byte[] salt, Instant at) {
        if (salt(accountId, deviceId).isPresent()) {
            return false;
        }
        try {
            database.change(
                    "INSERT INTO device_key (account_id, device_id, salt, created_at, used_at) VALUES (?, ?, ?, ?, ?)",
                    accountId,
                    deviceId,
                    salt,
                    at,
                    at);
            return true;
        } catch (DatabaseException taken) {
            if (taken.duplicateKey()) {
                return false;
            }
            throw taken;
        }
    }

    void keepNewest(long accountId, int most) {
        database.list(
                        "SELECT device_id FROM device_key WHERE account_id = ? ORDER BY used_at DESC LIMIT 100 OFFSET "
                                + most,
                        row -> UUID.fromString(row.text("device_id")),
                        accountId)
                .forEach(device -> delete(accountId, device));
    }

    boolean delete(long accountId, UUID deviceId) {
        return database.change("DELETE FROM device_key WHERE account_id = ? AND device_id = ?", accountId, deviceId)
                > 0;
    }

    void deleteUnused(Instant moment) {
        database.change("DELETE FROM device_key WHERE used_at < ? ORDER BY used_at LIMIT 1000", moment);
    }
}
