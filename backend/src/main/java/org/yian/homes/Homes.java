package org.yian.homes;

import jakarta.inject.Singleton;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.platform.Scope;
import org.yian.platform.UseCase;

/** What other features may ask about homes. */
@Singleton
public class Homes {

    private final HomeRepository repository;

    Homes(HomeRepository repository) {
        this.repository = repository;
    }

    /**
     * A home in the caller's scope.
     *
     * @throws ProblemException not found: it does not exist or lies outside the scope
     */
    @UseCase(readOnly = true)
    public HomeSummary get(Actor actor, long id) {
        return get(actor.scope(), id);
    }

    /** As {@link #get(Actor, long)}, for callers that act for nobody, such as jobs. */
    @UseCase(readOnly = true)
    public HomeSummary get(Scope scope, long id) {
        return repository.summary(scope, id).orElseThrow(ProblemException::notFound);
    }

    /**
     * A home in the caller's scope that is in use.
     *
     * @throws ProblemException not found, or {@link HomeProblem#HOME_NOT_OPEN}
     */
    @UseCase(readOnly = true)
    public HomeSummary getOpen(Actor actor, long id) {
        HomeSummary home = get(actor.scope(), id);
        if (!home.open()) {
            throw new ProblemException(HomeProblem.HOME_NOT_OPEN, home.name());
        }
        return home;
    }
}
