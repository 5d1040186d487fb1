package org.yian.rectifications;

import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;

/** One rule of the rectification ledger. A new rule is a new class. */
interface StepPolicy {

    /** Why the step may not be taken; empty when this rule has nothing against it. */
    Optional<ProblemException> refusal(Standing item, Actor actor, Attempt attempt);
}
