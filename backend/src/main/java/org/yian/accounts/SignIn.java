package org.yian.accounts;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.ProblemException;

/** Lets people in who know their password. */
@Singleton
class SignIn {

    /**
     * Where a sign-in comes from.
     *
     * @param device what the browser says of itself
     */
    record Origin(String address, @Nullable String device, Locale locale) {}

    /** Somebody who is now signed in. */
    record Accepted(Account account, SessionToken token) {}

    private final AccountRepository accounts;
    private final PasswordHashing hashing;
    private final SignInThrottle throttle;
    private final SignInRecord outcome;

    SignIn(AccountRepository accounts, PasswordHashing hashing, SignInThrottle throttle, SignInRecord outcome) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.throttle = throttle;
        this.outcome = outcome;
    }

    /**
     * Several transactions on purpose: a failed try must stay counted, and no connection is held while the password is
     * compared.
     *
     * @throws ProblemException the same for an unknown name, a wrong password and a closed account
     */
    Accepted signIn(String username, String password, Origin origin) {
        boolean locks = throttle.attempt(username, origin.address());
        Optional<Account> found = accounts.byUsername(username.strip());
        boolean right = found.map(account -> hashing.matches(password, account.passwordHash()))
                .orElseGet(() -> {
                    hashing.matchNobody(password);
                    return false;
                });
        if (found.isPresent() && found.get().active() && right) {
            throttle.succeeded(username, origin.address());
            return new Accepted(found.get(), outcome.accepted(found.get(), origin));
        }
        outcome.refused(username, found.orElse(null), origin, locks);
        throw new ProblemException(AccountProblem.WRONG_CREDENTIALS);
    }
}
