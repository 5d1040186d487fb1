package org.yian.rectifications;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;

/** The fire department confirms its items before they are closed, and each evidence once. */
@Order(6)
@Singleton
final class FireConfirmedFirst implements StepPolicy {

    @Override
    public Optional<ProblemException> refusal(Standing item, Actor actor, Attempt attempt) {
        if (!item.nature().fireDepartment()) {
            return Optional.empty();
        }
        boolean confirmed = item.evidence().fireConfirmed() != null;
        if (attempt.action() == ItemAction.CLOSE && !confirmed) {
            return Optional.of(new ProblemException(RectificationProblem.FIRE_CONFIRMATION_MISSING));
        }
        return attempt.action() == ItemAction.CONFIRM_FIRE && confirmed
                ? Optional.of(new ProblemException(RectificationProblem.FIRE_CONFIRMED_ALREADY))
                : Optional.empty();
    }
}
