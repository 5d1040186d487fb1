package org.yian.inspectionplans;

import java.util.Objects;
import org.yian.platform.Actor;
import org.yian.platform.Scope;

/** The civil-affairs office of a caller. */
record Office(String code, Scope.Level level) {

    static Office of(Actor actor) {
        return new Office(
                Objects.requireNonNull(actor.scope().regionCode()),
                actor.scope().level());
    }
}
