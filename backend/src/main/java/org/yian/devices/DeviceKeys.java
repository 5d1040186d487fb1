package org.yian.devices;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.platform.Secrets;
import org.yian.platform.UseCase;

/**
 * A key is computed from a secret of the server and a random salt of its row: neither the database nor the secret alone
 * gives it away, and without the row it is gone for good.
 */
@Singleton
class DeviceKeys {

    /** A key that was not asked for that long is ended: longer than a device may go without a sign-in. */
    static final Duration KEPT = Duration.ofDays(60);
    /** Devices of one account; the one that was not used for the longest time gives way. */
    static final int MOST = 10;

    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final DeviceKeyRepository repository;
    private final byte[] secret;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DeviceKeys(DeviceKeyRepository repository, Secrets secrets, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.secret = secrets.key("device-keys", BYTES);
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404 when the caller has no key for the device
     */
    @UseCase
    public DeviceKey get(Actor actor, UUID deviceId) {
        byte[] salt = repository.salt(actor.accountId(), deviceId).orElseThrow(ProblemException::notFound);
        repository.used(actor.accountId(), deviceId, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return key(actor, deviceId, salt);
    }

    @UseCase
    public DeviceKey make(Actor actor, UUID deviceId) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        if (repository.insertNew(
                actor.accountId(), deviceId, fresh, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            repository.keepNewest(actor.accountId(), MOST);
            audit.record(actor, entry("device.key.make", actor, deviceId));
        }
        return get(actor, deviceId);
    }

    /**
     * @throws ProblemException 404 when the caller has no key for the device
     */
    @UseCase
    public void end(Actor actor, UUID deviceId) {
        if (!repository.delete(actor.accountId(), deviceId)) {
            throw ProblemException.notFound();
        }
        audit.record(actor, entry("device.key.end", actor, deviceId));
    }

    @Scheduled(cron = "0 50 3 * * *")
    void endUnused() {
        repository.deleteUnused(clock.instant().minus(KEPT));
    }

    private DeviceKey key(Actor actor, UUID deviceId, byte[] salt) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(salt);
            return new DeviceKey(
                    deviceId, actor.accountId(), Base64.getEncoder().encodeToString(mac.doFinal()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static AuditEntry entry(String action, Actor actor, UUID deviceId) {
        return AuditEntry.of(action, "device", deviceId, actor.username());
    }
}
