package org.yian.exits;

import java.time.LocalDate;
import java.util.Objects;
import org.yian.platform.Actor;
import org.yian.platform.SqlFragment;

/** Which exits and transfers wait for somebody's next step; the scope is for the caller's query to add. */
public final class Waiting {

    private static final SqlFragment NONE = SqlFragment.of("1 = 0");

    private Waiting() {}

    /**
     * The condition on the table {@code resident_exit}.
     *
     * @param alias its alias
     */
    public static SqlFragment exits(Actor actor, String alias, LocalDate today) {
        return switch (actor.role()) {
            case DIRECTOR -> SqlFragment.of(alias + ".state IN ('RETURNED', 'REVIEWED')");
            case TOWNSHIP ->
                SqlFragment.of(("%1$s.home_id IS NOT NULL AND %1$s.state = 'REPORTED'"
                                + " OR %1$s.home_id IS NULL AND %1$s.state IN ('RETURNED', 'REVIEWED')")
                        .formatted(alias));
            case COUNTY ->
                SqlFragment.of(
                        ("%1$s.state = 'REPORTED' AND %1$s.township_code IS NULL"
                                        + " OR %1$s.state = 'NOTICE' AND %1$s.decision_from <= ?")
                                .formatted(alias),
                        today);
            default -> NONE;
        };
    }

    /**
     * The condition on the table {@code resident_transfer}: what the receiving home is asked.
     *
     * @param alias its alias
     */
    public static SqlFragment transfers(Actor actor, String alias) {
        return actor.scope().homeId() == null
                ? NONE
                : SqlFragment.of(
                        alias + ".state = 'REQUESTED' AND " + alias + ".to_home_id = ?",
                        Objects.requireNonNull(actor.scope().homeId()));
    }
}
