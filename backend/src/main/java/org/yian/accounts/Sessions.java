package org.yian.accounts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.UseCase;

/**
 * Sessions live in the database, so that an end counts at once on every server; the cookie carries the number of a token.
 * A token older than two minutes is replaced. The one before stays good until the newer one has come back, and 30 seconds
 * longer, because answers get lost and requests run in parallel. A still older one has been copied: it ends the session.
 */
@Singleton
class Sessions {

    /** A session ends that long after signing in, whatever happens. */
    static final Duration LONGEST = Duration.ofHours(12);
    /** A session ends when it is not used for that long. */
    static final Duration IDLE = Duration.ofHours(2);

    static final Duration RENEWED_AFTER = Duration.ofMinutes(2);
    static final Duration GRACE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final int DEVICE_LENGTH = 300;

    /**
     * An open session as a request finds it.
     *
     * @param replacement the token that the browser shall use from now on, if it is to change
     */
    record Resumed(SessionState session, @Nullable SessionToken replacement) {}

    private final SessionRepository repository;
    private final AuditLog audit;
    private final Clock clock;

    Sessions(SessionRepository repository, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase
    public SessionToken start(Account account, String address, @Nullable String device) {
        UUID id = UUID.randomUUID();
        Instant now = now();
        String known = device == null ? "" : device;
        repository.insert(
                id,
                account.id(),
                now,
                now.plus(LONGEST),
                address,
                known.substring(0, Math.min(known.length(), DEVICE_LENGTH)));
        return new SessionToken(id, 0, now);
    }

    /** The session of a token, when it is open and the token is good for it. */
    @UseCase
    public Optional<Resumed> resume(SessionToken token, String address) {
        Instant now = now();
        Optional<SessionState> found = repository.find(token.session()).filter(session -> open(session, now));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SessionState session = found.get();
        if (token.rotation() == session.rotation()) {
            return Optional.of(new Resumed(session, renewed(session, token, now)));
        }
        if (token.rotation() == session.rotation() - 1 && stillGood(session, now)) {
            return Optional.of(new Resumed(session, null));
        }
        if (token.rotation() == session.rotation() - 1 && session.rotationUsedAt() == null) {
            return Optional.of(new Resumed(session, new SessionToken(session.id(), session.rotation(), now)));
        }
        endCopied(session, address, now);
        return Optional.empty();
    }

    @UseCase
    public void end(Actor actor, UUID id) {
        repository.end(id, now());
        audit.record(actor, AuditEntry.of("session.end", "account", actor.accountId(), actor.username()));
    }

    @UseCase
    public int endOthers(Actor actor, UUID current) {
        int ended = repository.endOthers(actor.accountId(), current, now());
        audit.record(actor, AuditEntry.of("session.end-others", "account", actor.accountId(), actor.username()));
        return ended;
    }

    /** Ends all sessions of an account, as part of a change that makes them void. */
    @UseCase
    public void endAll(long accountId) {
        repository.endAll(accountId, now());
    }

    @UseCase(readOnly = true)
    public List<SessionView> open(Actor actor, UUID current) {
        Instant now = now();
        return repository.open(actor.accountId(), current, now, now.minus(IDLE));
    }

    private @Nullable SessionToken renewed(SessionState session, SessionToken token, Instant now) {
        if (token.issuedAt().plus(RENEWED_AFTER).isBefore(now)
                && repository.rotate(session.id(), token.rotation(), now)) {
            return new SessionToken(session.id(), token.rotation() + 1, now);
        }
        if (session.rotationUsedAt() == null) {
            repository.used(session.id(), token.rotation(), now);
        }
        return null;
    }

    /** Requests that left with the token before the newest one, while the answer with that was under way. */
    private static boolean stillGood(SessionState session, Instant now) {
        Instant since = session.rotationUsedAt() == null ? session.rotatedAt() : session.rotationUsedAt();
        return !since.plus(GRACE).isBefore(now);
    }

    private static boolean open(SessionState session, Instant now) {
        return session.account().active()
                && now.isBefore(session.expiresAt())
                && now.isBefore(session.lastSeenAt().plus(IDLE));
    }

    private void endCopied(SessionState session, String address, Instant now) {
        repository.end(session.id(), now);
        Account account = session.account();
        audit.record(
                account.actor(address, Messages.CHINESE),
                AuditEntry.of("session.copied-token", "account", account.id(), account.username()));
        LOG.warn("a copied token ended a session of {}, used from {}", account.username(), address);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
