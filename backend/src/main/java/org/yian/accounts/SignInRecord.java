package org.yian.accounts;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.UseCase;

/** Writes down how tries to sign in ended. */
@Singleton
class SignInRecord {

    private static final int SHOWN = 2;

    private final AccountRepository accounts;
    private final Sessions sessions;
    private final AuditLog audit;

    SignInRecord(AccountRepository accounts, Sessions sessions, AuditLog audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    @UseCase
    public SessionToken accepted(Account account, SignIn.Origin origin) {
        SessionToken token = sessions.start(account, origin.address(), origin.device());
        accounts.signedIn(account.id());
        record(account, origin, "session.start");
        return token;
    }

    @UseCase
    public void refused(String username, @Nullable Account account, SignIn.Origin origin, boolean locks) {
        if (account == null) {
            String name = masked(username);
            audit.recordStranger(name, origin.address(), AuditEntry.of("session.refuse", "account", "-", name));
            return;
        }
        record(account, origin, "session.refuse");
        if (locks) {
            record(account, origin, "account.lock-out");
        }
    }

    private void record(Account account, SignIn.Origin origin, String action) {
        Actor actor = account.actor(origin.address(), origin.locale());
        audit.record(actor, AuditEntry.of(action, "account", account.id(), account.username()));
    }

    /** People type their password in the wrong field: what is no name of ours is not kept as typed. */
    private static String masked(String username) {
        String name = username.strip();
        return name.substring(0, Math.min(name.length(), SHOWN)) + "…";
    }
}
