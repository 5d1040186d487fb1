package org.yian.accounts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/**
 * Makes guessing slow: after some failures by account name or by network address the next try must wait, 30 seconds first,
 * twice as long after each further failure, at most 15 minutes. A try is counted before the password is compared, so that
 * parallel tries do not slip through. A whole office shares one address, so an address may fail more often.
 */
@Singleton
class SignInThrottle {

    static final int ACCOUNT_FAILURES = 5;
    static final int ADDRESS_FAILURES = 20;
    static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    /** Failures older than that are forgotten. */
    static final Duration MEMORY = Duration.ofHours(1);

    private static final int NAME_LENGTH = 60;

    private record Count(int failures, Instant lastFailureAt, @Nullable Instant blockedUntil) {}

    private final Database database;
    private final Clock clock;

    SignInThrottle(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts a try.
     *
     * @return whether the account is locked for a while unless this try succeeds
     * @throws ProblemException when the account or the address has to wait
     */
    @UseCase
    public boolean attempt(String username, String address) {
        Instant now = now();
        boolean locks = count(account(username), ACCOUNT_FAILURES, now);
        count(address(address), ADDRESS_FAILURES, now);
        return locks;
    }

    /** Takes the try back: the account starts anew, the address has failed once less. */
    @UseCase
    public void succeeded(String username, String address) {
        database.change("DELETE FROM sign_in_throttle WHERE subject = ?", account(username));
        database.change(
                "UPDATE sign_in_throttle SET failures = failures - 1, blocked_until = NULL WHERE subject = ? AND failures > 0",
                address(address));
    }

    /** Forgets what is too old to count. */
    int deleteForgotten() {
        return database.change(
                "DELETE FROM sign_in_throttle WHERE last_failure_at < ? LIMIT 1000", now().minus(MEMORY));
    }

    private boolean count(String subject, int allowed, Instant now) {
        database.change(
                """
                INSERT INTO sign_in_throttle (subject, failures, last_failure_at) VALUES (?, 0, ?)
                ON DUPLICATE KEY UPDATE subject = VALUES(subject)
                """,
                subject,
                now);
        Count count = database.first(
                        "SELECT failures, last_failure_at, blocked_until FROM sign_in_throttle WHERE subject = ? FOR UPDATE",
                        row -> new Count(
                                row.integer("failures"),
                                row.moment("last_failure_at"),
                                row.momentOrNull("blocked_until")),
                        subject)
                .orElseThrow();
        if (count.blockedUntil() != null && now.isBefore(count.blockedUntil())) {
            Duration wait =
                    Duration.between(now, count.blockedUntil()).plusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
            throw new ProblemException(AccountProblem.TOO_MANY_ATTEMPTS, wait.toSeconds()).retryAfter(wait);
        }
        int failures = count.lastFailureAt().plus(MEMORY).isBefore(now) ? 1 : count.failures() + 1;
        Instant blockedUntil = failures < allowed ? null : now.plus(delay(failures - allowed));
        database.change(
                "UPDATE sign_in_throttle SET failures = ?, last_failure_at = ?, blocked_until = ? WHERE subject = ?",
                failures,
                now,
                blockedUntil,
                subject);
        return blockedUntil != null;
    }

    static Duration delay(int doublings) {
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(doublings, 10));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    private static String account(String username) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        return "account:" + name.substring(0, Math.min(name.length(), NAME_LENGTH));
    }

    private static String address(String address) {
        return "address:" + address;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
