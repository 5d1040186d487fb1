package org.yian.accounts;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** The accounts that a caller manages. */
@Singleton
class Accounts {

    private final AccountRepository repository;
    private final AccountPlaces places;
    private final Sessions sessions;
    private final Idempotency idempotency;
    private final AuditLog audit;

    Accounts(
            AccountRepository repository,
            AccountPlaces places,
            Sessions sessions,
            Idempotency idempotency,
            AuditLog audit) {
        this.repository = repository;
        this.places = places;
        this.sessions = sessions;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    @UseCase(readOnly = true)
    public Page<AccountView> list(Actor actor, AccountFilter filter, PageQuery page) {
        return repository.page(Management.accounts(actor), filter, page);
    }

    @UseCase(readOnly = true)
    public AccountView view(Actor actor, long id) {
        return repository.find(Management.accounts(actor), id).orElseThrow(ProblemException::notFound);
    }

    @UseCase(readOnly = true)
    public List<HomeChoice> homes(Actor actor, @Nullable String words) {
        return repository.homes(Management.homes(actor), words);
    }

    /**
     * @param initialPassword the password that the new person gets
     * @param hash its hash, made before the transaction because that takes its time
     */
    @UseCase
    public Issued create(Actor actor, @Nullable UUID key, AccountRequest request, String initialPassword, String hash) {
        AccountRequest tidied = request.tidied();
        if (tidied.username() == null) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("username", "validation.required");
        }
        places.check(actor, tidied);
        AtomicReference<@Nullable String> password = new AtomicReference<>();
        String id = idempotency.once(actor, key, "account.create", () -> {
            password.set(initialPassword);
            return Long.toString(insert(actor, tidied, hash));
        });
        return new Issued(view(actor, Long.parseLong(id)), password.get());
    }

    @UseCase
    public AccountView edit(Actor actor, long id, AccountRequest request) {
        AccountRequest tidied = request.tidied();
        AccountView before = locked(actor, id);
        if (tidied.version() == null || tidied.version() != before.version()) {
            throw ProblemException.stale(before);
        }
        boolean active = tidied.active() == null ? before.active() : tidied.active();
        boolean sameDuty = before.role() == tidied.role()
                && Objects.equals(before.regionCode(), tidied.regionCode())
                && Objects.equals(before.homeId(), tidied.homeId());
        if (id == actor.accountId() && (!active || !sameDuty)) {
            throw new ProblemException(AccountProblem.OWN_ACCOUNT);
        }
        if (!sameDuty) {
            places.check(actor, tidied);
        }
        repository.update(id, tidied, active);
        if (!active) {
            sessions.endAll(id);
        }
        AccountView after = view(actor, id);
        audit.record(actor, entry("account.edit", after).changed(before.state(), after.state()));
        return after;
    }

    /** Gives a new initial password and ends all sessions of the account. */
    @UseCase
    public Issued resetPassword(Actor actor, long id, String initialPassword, String hash) {
        AccountView account = locked(actor, id);
        if (id == actor.accountId()) {
            throw new ProblemException(AccountProblem.OWN_ACCOUNT);
        }
        repository.changePassword(id, hash, true);
        sessions.endAll(id);
        audit.record(actor, entry("account.password-reset", account));
        return new Issued(view(actor, id), initialPassword);
    }

    private long insert(Actor actor, AccountRequest request, String hash) {
        try {
            long id = repository.insert(request, hash);
            AccountView created = view(actor, id);
            audit.record(actor, entry("account.create", created).changed(null, created.state()));
            return id;
        } catch (DatabaseException failure) {
            if (failure.duplicateKey()) {
                throw new ProblemException(AccountProblem.USERNAME_TAKEN, Objects.requireNonNull(request.username()))
                        .violation("username", "accounts.username.taken");
            }
            throw failure;
        }
    }

    private AccountView locked(Actor actor, long id) {
        return repository.lock(Management.accounts(actor), id).orElseThrow(ProblemException::notFound);
    }

    private static AuditEntry entry(String action, AccountView account) {
        return AuditEntry.of(action, "account", account.id(), account.username())
                .atHome(account.homeId())
                .inRegion(account.regionCode());
    }
}
