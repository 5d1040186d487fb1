package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;

/** All rules together: the first that objects gives the reason. */
@Singleton
final class StepPolicies {

    private final List<StepPolicy> policies;

    StepPolicies(List<StepPolicy> policies) {
        this.policies = List.copyOf(policies);
    }

    Optional<ProblemException> refusal(Standing item, Actor actor, Attempt attempt) {
        return policies.stream()
                .flatMap(policy -> policy.refusal(item, actor, attempt).stream())
                .findFirst();
    }

    /** @throws ProblemException when a rule objects */
    void check(Standing item, Actor actor, Attempt attempt) {
        refusal(item, actor, attempt).ifPresent(refusal -> {
            throw refusal;
        });
    }
}
