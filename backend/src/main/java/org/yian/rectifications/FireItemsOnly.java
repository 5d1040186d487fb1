package org.yian.rectifications;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;

/** The fire department looks after its own items only, and only those can lack the conditions for fire upgrading (FIR-24). */
@Order(2)
@Singleton
final class FireItemsOnly implements StepPolicy {

    @Override
    public Optional<ProblemException> refusal(Standing item, Actor actor, Attempt attempt) {
        boolean ofFire =
                switch (attempt.action()) {
                    case GUIDE_FIRE, CONFIRM_FIRE, RECORD_NOT_UPGRADABLE -> true;
                    default -> false;
                };
        return ofFire && !item.nature().fireDepartment()
                ? Optional.of(new ProblemException(RectificationProblem.NOT_A_FIRE_ITEM))
                : Optional.empty();
    }
}
