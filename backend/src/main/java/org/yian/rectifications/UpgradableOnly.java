package org.yian.rectifications;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;

/** A home that cannot be upgraded is watched, not closed as done: domain.md section 9, FIR-24. */
@Order(5)
@Singleton
final class UpgradableOnly implements StepPolicy {

    @Override
    public Optional<ProblemException> refusal(Standing item, Actor actor, Attempt attempt) {
        return attempt.action() == ItemAction.CLOSE && item.cannotBeUpgraded()
                ? Optional.of(new ProblemException(RectificationProblem.CANNOT_BE_UPGRADED))
                : Optional.empty();
    }
}
