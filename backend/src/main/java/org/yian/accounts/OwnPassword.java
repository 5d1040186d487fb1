package org.yian.accounts;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;

/** Lets people choose their password. The old one is asked for, and guessing it is as slow as guessing at the door. */
@Singleton
class OwnPassword {

    private final AccountRepository accounts;
    private final PasswordHashing hashing;
    private final PasswordRules rules;
    private final SignInThrottle throttle;
    private final PasswordRecord outcome;

    OwnPassword(
            AccountRepository accounts,
            PasswordHashing hashing,
            PasswordRules rules,
            SignInThrottle throttle,
            PasswordRecord outcome) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.rules = rules;
        this.throttle = throttle;
        this.outcome = outcome;
    }

    void change(Actor actor, UUID session, String current, String chosen) {
        Account account = accounts.own(actor.accountId()).orElseThrow(ProblemException::notFound);
        throttle.attempt(account.username(), actor.address());
        if (!hashing.matches(current, account.passwordHash())) {
            outcome.refused(actor);
            throw new ProblemException(AccountProblem.WRONG_CURRENT_PASSWORD)
                    .violation("currentPassword", "accounts.password.wrong-current");
        }
        throttle.succeeded(account.username(), actor.address());
        rules.check("newPassword", chosen, account.username());
        if (hashing.matches(chosen, account.passwordHash())) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("newPassword", "accounts.password.same");
        }
        outcome.changed(actor, session, hashing.hash(chosen));
    }
}
