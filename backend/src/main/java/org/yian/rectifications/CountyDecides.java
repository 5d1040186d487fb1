package org.yian.rectifications;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;

/** What the county decides the city leaves to it, but where a city has no counties it decides itself. */
@Order(7)
@Singleton
final class CountyDecides implements StepPolicy {

    @Override
    public Optional<ProblemException> refusal(Standing item, Actor actor, Attempt attempt) {
        boolean ofCounty =
                switch (attempt.action()) {
                    case DECIDE_EXTENSION, RECORD_NOT_UPGRADABLE -> true;
                    default -> false;
                };
        return ofCounty && actor.role() == Role.CITY && item.nature().underCounty()
                ? Optional.of(new ProblemException(RectificationProblem.COUNTY_DECIDES))
                : Optional.empty();
    }
}
