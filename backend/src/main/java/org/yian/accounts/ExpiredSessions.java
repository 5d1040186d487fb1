package org.yian.accounts;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Removes sessions and counts of failures that mean nothing any more. Several servers may do it at the same time. */
@Singleton
class ExpiredSessions {

    /** Ended sessions are kept for a while, so that a copied token is still recognised. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final SessionRepository sessions;
    private final SignInThrottle throttle;
    private final Clock clock;

    ExpiredSessions(SessionRepository sessions, SignInThrottle throttle, Clock clock) {
        this.sessions = sessions;
        this.throttle = throttle;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "3m")
    void remove() {
        sessions.deleteExpired(clock.instant().minus(KEPT));
        throttle.deleteForgotten();
    }
}
