package org.yian.presence;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Who is in the house, and the daily roll call: all are there but those who are named or on leave. */
@Singleton
class PresenceService {

    private static final int SHOWN = 31;

    private final LeaveRepository leaves;
    private final RollCallRepository rollCalls;
    private final Homes homes;
    private final Idempotency idempotency;
    private final AuditLog audit;

    PresenceService(
            LeaveRepository leaves,
            RollCallRepository rollCalls,
            Homes homes,
            Idempotency idempotency,
            AuditLog audit) {
        this.leaves = leaves;
        this.rollCalls = rollCalls;
        this.homes = homes;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    @UseCase(readOnly = true)
    Presence now(Actor actor, long homeId) {
        HomeSummary home = homes.get(actor, homeId);
        List<PresentPerson> people = leaves.roster(homeId);
        long onLeave = people.stream().filter(person -> person.leave() != null).count();
        long overdue = people.stream()
                .filter(person -> person.leave() != null && person.leave().overdue())
                .count();
        RollCall last = rollCalls.last(homeId, 1).stream().findFirst().orElse(null);
        return new Presence(homeId, home.name(), people, (int) onLeave, (int) overdue, last);
    }

    @UseCase(readOnly = true)
    List<RollCall> rollCalls(Actor actor, long homeId) {
        homes.get(actor, homeId);
        return rollCalls.last(homeId, SHOWN);
    }

    @UseCase
    Presence call(Actor actor, long homeId, @Nullable UUID key, NewRollCall call) {
        HomeSummary home = homes.getOpen(actor, homeId);
        idempotency.once(actor, key, "roll-call", () -> Long.toString(enter(actor, home, call)));
        return now(actor, homeId);
    }

    private long enter(Actor actor, HomeSummary home, NewRollCall call) {
        Map<Long, PresentPerson> roster =
                leaves.roster(home.id()).stream().collect(Collectors.toMap(PresentPerson::id, person -> person));
        Map<Long, String> missing = new LinkedHashMap<>();
        for (NewRollCall.Absence absence : call.absent()) {
            PresentPerson person = roster.get(absence.residentId());
            if (person == null) {
                throw ProblemException.notFound();
            }
            if (person.leave() == null) {
                missing.put(
                        person.id(),
                        absence.remark() == null ? "" : absence.remark().strip());
            }
        }
        int onLeave = (int) roster.values().stream()
                .filter(person -> person.leave() != null)
                .count();
        long id = rollCalls.insert(actor, home.id(), roster.size(), onLeave, missing);
        audit.record(
                actor,
                AuditEntry.of("home.roll-call", "home", home.id(), home.name())
                        .atHome(home.id())
                        .changed(null, call));
        return id;
    }
}
