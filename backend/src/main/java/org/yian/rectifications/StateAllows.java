package org.yian.rectifications;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;

/** Each step has the states that it starts from; a closed item is evidence and takes no more steps. */
@Order(1)
@Singleton
final class StateAllows implements StepPolicy {

    @Override
    public Optional<ProblemException> refusal(Standing item, Actor actor, Attempt attempt) {
        if (attempt.action().possibleFrom(item.state())) {
            return Optional.empty();
        }
        RectificationProblem problem =
                switch (item.state()) {
                    case CLOSED -> RectificationProblem.ITEM_CLOSED;
                    case SUBMITTED -> RectificationProblem.SUBMISSION_AWAITS_REVIEW;
                    case OPEN, RETURNED -> RectificationProblem.NOTHING_SUBMITTED;
                };
        return Optional.of(new ProblemException(problem));
    }
}
