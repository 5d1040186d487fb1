package org.yian.presence;

import jakarta.inject.Singleton;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.UseCase;

/** Who is away, and which homes do not know it, for the offices above the homes. */
@Singleton
public class Absences {

    private final LeaveListRepository leaves;
    private final RollCallListRepository rollCalls;

    Absences(LeaveListRepository leaves, RollCallListRepository rollCalls) {
        this.leaves = leaves;
        this.rollCalls = rollCalls;
    }

    @UseCase(readOnly = true)
    Page<LeaveRow> leaves(Actor actor, LeaveFilter filter, PageQuery page) {
        return leaves.page(actor.scope(), filter, page);
    }

    @UseCase(readOnly = true)
    Page<RollCallRow> rollCalls(Actor actor, RollCallFilter filter, PageQuery page) {
        return rollCalls.page(actor.scope(), filter, page);
    }

    /** The leaves of a standing in the caller's scope. */
    @UseCase(readOnly = true)
    public Page<LeaveRow> leaves(Actor actor, LeaveStanding standing, PageQuery page) {
        return leaves(actor, new LeaveFilter(null, null, null, null, standing), page);
    }

    /** The homes in the caller's scope with something wrong about their roll calls. */
    @UseCase(readOnly = true)
    public Page<RollCallRow> rollCalls(Actor actor, RollCallStanding standing, PageQuery page) {
        return rollCalls(actor, new RollCallFilter(null, null, null, standing), page);
    }
}
