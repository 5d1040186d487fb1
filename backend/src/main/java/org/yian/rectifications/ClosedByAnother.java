package org.yian.rectifications;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;

/** Nobody closes what they filed themselves: domain.md section 9. */
@Order(4)
@Singleton
final class ClosedByAnother implements StepPolicy {

    @Override
    public Optional<ProblemException> refusal(Standing item, Actor actor, Attempt attempt) {
        return attempt.action() == ItemAction.CLOSE
                        && item.evidence().submitters().contains(actor.accountId())
                ? Optional.of(new ProblemException(RectificationProblem.OWN_SUBMISSION))
                : Optional.empty();
    }
}
