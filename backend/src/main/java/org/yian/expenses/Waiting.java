package org.yian.expenses;

import org.yian.platform.Actor;
import org.yian.platform.SqlFragment;

/** Which expenses wait for somebody's next step; the scope is for the caller's query to add. */
public final class Waiting {

    private Waiting() {}

    /**
     * The condition on the table {@code expense}. Of the home's people only those see an expense as waiting who may act.
     *
     * @param alias its alias
     */
    public static SqlFragment expenses(Actor actor, String alias) {
        return switch (actor.role()) {
            case DIRECTOR ->
                SqlFragment.of(
                        ("%1$s.state IN ('SUBMITTED', 'RETURNED', 'REVERSAL_ASKED')"
                                        + " AND NOT (%1$s.state = 'SUBMITTED' AND %1$s.entered_by = ?)"
                                        + " AND NOT (%1$s.state = 'REVERSAL_ASKED' AND (%1$s.reversal_asked_by = ?"
                                        + " OR %1$s.county_approved_by IS NOT NULL))")
                                .formatted(alias),
                        actor.accountId(),
                        actor.accountId());
            case ACCOUNTANT -> SqlFragment.of(alias + ".state = 'RETURNED'");
            case COUNTY ->
                SqlFragment.of(("%1$s.state IN ('SUBMITTED', 'WAITING_COUNTY', 'REVERSAL_ASKED')"
                                + " AND (%1$s.state <> 'SUBMITTED' OR %1$s.entered_by_role = 'DIRECTOR')"
                                + " AND (%1$s.state <> 'REVERSAL_ASKED' OR %1$s.reversal_asked_role = 'DIRECTOR'"
                                + " OR %1$s.county_approved_by IS NOT NULL)")
                        .formatted(alias));
            default -> SqlFragment.of("1 = 0");
        };
    }
}
