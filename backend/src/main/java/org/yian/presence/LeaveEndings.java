package org.yian.presence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.residents.EndReason;
import org.yian.residents.Residents;
import org.yian.residents.StayEnding;

/** Nobody who has died, left or moved on stays on leave. */
@Singleton
class LeaveEndings implements StayEnding {

    private final LeaveRepository repository;
    private final AuditLog audit;

    LeaveEndings(LeaveRepository repository, AuditLog audit) {
        this.repository = repository;
        this.audit = audit;
    }

    @Override
    public void ended(Actor actor, Residents.Person person, LocalDate endedOn, EndReason reason) {
        if (repository.endWithStay(person.id(), endedOn, reason)) {
            audit.record(
                    actor,
                    AuditEntry.of("resident.leave-ended", "resident", person.id(), person.name())
                            .atHome(person.homeId()));
        }
    }

    @Override
    public void resumed(Actor actor, Residents.Person person) {
        repository.reopen(person.id(), Objects.requireNonNull(person.endReason()));
    }
}
