package org.yian.accounts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.UseCase;

/** Writes down how tries to change a password ended. */
@Singleton
class PasswordRecord {

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final AuditLog audit;
    private final Clock clock;

    PasswordRecord(AccountRepository accounts, SessionRepository sessions, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase
    public void changed(Actor actor, UUID session, String hash) {
        accounts.changePassword(actor.accountId(), hash, false);
        sessions.endOthers(actor.accountId(), session, clock.instant());
        audit.record(actor, entry(actor, "account.password-change"));
    }

    @UseCase
    public void refused(Actor actor) {
        audit.record(actor, entry(actor, "account.password-refuse"));
    }

    private static AuditEntry entry(Actor actor, String action) {
        return AuditEntry.of(action, "account", actor.accountId(), actor.username());
    }
}
