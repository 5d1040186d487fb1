package org.yian.overview;

import org.yian.platform.Actor;
import org.yian.platform.Role;
import org.yian.platform.SqlFragment;

/** Which rectification items {@code i} of homes {@code h} a caller's figures count: the fire department's only for itself. */
final class VisibleItems {

    private VisibleItems() {}

    static SqlFragment to(Actor actor) {
        SqlFragment homes = actor.scope().homes("h");
        return actor.role() == Role.FIRE
                ? new SqlFragment(homes.sql() + " AND i.fire_department", homes.values())
                : homes;
    }
}
