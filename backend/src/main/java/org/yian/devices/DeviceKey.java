package org.yian.devices;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * The server's half of a device's key.
 *
 * @param accountId whose it is
 * @param key 32 bytes in base 64
 */
@Serdeable
record DeviceKey(UUID deviceId, long accountId, String key) {

    /** Never the key. */
    @Override
    public String toString() {
        return deviceId.toString();
    }
}
